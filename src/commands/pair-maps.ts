import { useAtlas } from "#store/atlas.ts";
import { closePair, openPair } from "#store/pair.ts";
import type { Command } from "./command.ts";

/** Shows a second map beside the one there is, of another year where a thematic map offers one; or goes back to one. */
export const pairMaps: Command = {
  id: "pair-maps",
  label: (text) => text.commands.pair,
  shortcuts: [{ key: "j" }],
  blocked: ({ session }, text) =>
    session.map === "ready" || session.map === "lost" ? null : text.commands.blockedNoMap,
  run: () => (useAtlas.getState().view.pair ? closePair() : void begin()),
};

const begin = async (): Promise<void> => {
  const { view, given } = useAtlas.getState();
  if (view.indicator === null || !given.archive) return openPair({});
  const loaded = await import("#domain/pair/suggest-moment.ts").catch(() => null);
  const moment = loaded?.suggestMoment(given.archive, view);
  openPair(moment ?? {});
};
