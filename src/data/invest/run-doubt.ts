import type { Doubt } from "#domain/invest/doubt.ts";

/** Has the doubt of a ranking measured in a worker of its own, and says what came of it, null where none could start; gives what ends it. */
export const runDoubt = (
  values: readonly (readonly number[])[],
  onAnswer: (doubts: readonly Doubt[] | null) => void,
): (() => void) => {
  const worker = new Worker(new URL("./doubt.worker.ts", import.meta.url), { type: "module" });
  const end = (doubts: readonly Doubt[] | null) => {
    worker.terminate();
    onAnswer(doubts);
  };
  worker.onmessage = ({ data }: MessageEvent<readonly Doubt[]>) => end(data);
  worker.onerror = () => end(null);
  worker.postMessage(values);
  return () => worker.terminate();
};
