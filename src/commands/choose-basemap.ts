import { setSession } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const chooseBasemap: Command = {
  id: "choose-basemap",
  label: (text) => text.commands.basemap,
  shortcuts: [{ key: "m" }],
  blocked: ({ session }, text) =>
    session.map === "unsupported" || session.map === "unreachable"
      ? text.commands.blockedNoMap
      : null,
  run: () => setSession({ dialog: "basemaps" }),
};
