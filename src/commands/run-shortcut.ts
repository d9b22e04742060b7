import { setView, useAtlas } from "#store/atlas.ts";
import { selectText } from "#store/selectors.ts";
import { selectIsEditing } from "#store/stage.ts";
import type { Command } from "./command.ts";
import { commands } from "./registry.ts";

/**
 * Runs the command a key press asks for. Nothing is asked for while typing or inside a dialog; what is typed before
 * the field of the search is there belongs in it.
 */
export const runShortcut = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event.target)) return;
  const state = useAtlas.getState();
  if (state.view.query !== null && event.key !== "Escape") {
    typeAhead(event, state.view.query);
    return;
  }
  // On a desk there are no tools of the map, even while the wall is on a detour; who edits a story works beside the
  // stage, with the keys of the map.
  const isOnStage = (state.view.mode === "present" || state.view.isDesk) && !selectIsEditing(state);
  const command = commands.find(
    (candidate) =>
      (candidate.isForStage === "too" || (candidate.isForStage ?? false) === isOnStage) &&
      answersTo(candidate, event) &&
      candidate.blocked(state, selectText(state)) === null,
  );
  // A button in focus takes the space bar for itself.
  if (!command || (event.key === " " && isOnButton(event.target))) return;
  const isSingleCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  if (isSingleCharacter && /[a-z]/i.test(event.key) && !state.settings.hasSingleKeys) return;
  event.preventDefault();
  command.run();
};

const typeAhead = (event: KeyboardEvent, query: string): void => {
  if (event.ctrlKey || event.metaKey) return;
  const typed = event.key === "Backspace" ? query.slice(0, -1) : query + event.key;
  if (event.key !== "Backspace" && event.key.length !== 1) return;
  event.preventDefault();
  setView({ query: typed });
};

const answersTo = ({ shortcuts }: Command, event: KeyboardEvent): boolean =>
  shortcuts.some(
    ({ key, hasMod = false, hasShift = false }) =>
      event.key.toLowerCase() === key.toLowerCase() &&
      (event.ctrlKey || event.metaKey) === hasMod &&
      (!hasMod || event.shiftKey === hasShift),
  );

const isOnButton = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("button, a, [role=button]") !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("input:not([type=checkbox]), textarea, select") ||
    target.closest("[role=dialog]") !== null);
