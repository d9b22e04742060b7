import type { Command } from "#commands/command.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { selectText } from "#store/selectors.ts";

/** Runs a command, or tells why it cannot run now. */
export const runOrSayWhy = ({ id, label, blocked, run }: Command): void => {
  const state = useAtlas.getState();
  const reason = blocked(state, selectText(state));
  if (reason === null) run();
  else
    notify({
      id: `blocked-${id}`,
      tone: "quiet",
      message: (text) => text.commands.blocked(label(text), reason),
    });
};
