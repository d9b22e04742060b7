import { useAtlas } from "#store/atlas.ts";
import { selectText } from "#store/selectors.ts";
import type { Command } from "./command.ts";
import { commands } from "./registry.ts";

/** Runs the command a key press asks for. Nothing is asked for while typing or inside a dialog. */
export const runShortcut = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event.target)) return;
  const state = useAtlas.getState();
  const command = commands.find((candidate) => answersTo(candidate, event));
  if (!command || command.blocked(state, selectText(state)) !== null) return;
  const isSingleCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  if (isSingleCharacter && /[a-z]/i.test(event.key) && !state.settings.hasSingleKeys) return;
  event.preventDefault();
  command.run();
};

const answersTo = ({ shortcuts }: Command, event: KeyboardEvent): boolean =>
  shortcuts.some(
    ({ key, hasMod = false }) =>
      event.key.toLowerCase() === key.toLowerCase() && (event.ctrlKey || event.metaKey) === hasMod,
  );

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("input:not([type=checkbox]), textarea, select") ||
    target.closest("[role=dialog]") !== null);
