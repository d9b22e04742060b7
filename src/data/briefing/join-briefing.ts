import { type BriefingMessage, briefingMessage } from "./message.ts";

export interface Briefing {
  say: (message: BriefingMessage) => void;
}

/** Joins the talk of stage and desk in this browser. What is not understood is left out. */
export const joinBriefing = (hear: (message: BriefingMessage) => void): Briefing => {
  const channel = new BroadcastChannel("weihai-atlas.briefing");
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const read = briefingMessage.safeParse(data);
    if (read.success) hear(read.data);
  };
  return { say: (message) => channel.postMessage(message) };
};
