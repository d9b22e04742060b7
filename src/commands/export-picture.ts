import { coversMap } from "#domain/view.ts";
import { setSession } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const exportPicture: Command = {
  id: "export-picture",
  label: (text) => text.commands.exportPicture,
  shortcuts: [],
  blocked: (state, text) => blockedWithoutMap(state, text),
  run: () => setSession({ dialog: "picture" }),
};

/** What shows no map has none to take away. */
export const blockedWithoutMap: Command["blocked"] = ({ session, view }, text) =>
  session.map !== "ready" || view.camera === null || coversMap(view.page)
    ? text.commands.blockedNoMap
    : null;
