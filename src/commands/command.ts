import type { AtlasState } from "#store/state.ts";
import type { Text } from "#text/zh.ts";

/** One key press, as a person reads it. `mod` is Ctrl, or ⌘ on a Mac. */
export interface Shortcut {
  key: string;
  hasMod?: true;
  /** With Shift besides. Only looked at together with `mod`: without, a character says it itself. */
  hasShift?: true;
}

/** Something that can be asked for by name: from a button, a key or the palette. */
export interface Command {
  id: string;
  label: (text: Text) => string;
  shortcuts: readonly Shortcut[];
  /** Why it cannot be done now, or null when it can. */
  blocked: (state: AtlasState, text: Text) => string | null;
  run: () => void;
  /** Whether its keys count on the stage and nowhere else; without, everywhere but on the stage. */
  isForStage?: boolean | "too";
}
