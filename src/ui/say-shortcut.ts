import type { Shortcut } from "#commands/command.ts";

/** A key press as it stands on the keyboard. */
export const sayShortcut = ({ key, hasMod, hasShift }: Shortcut): string => {
  const name = key === "Escape" ? "Esc" : key.length > 1 ? key : key.toUpperCase();
  if (!hasMod) return name;
  return /mac/i.test(navigator.userAgent)
    ? `${hasShift ? "⇧" : ""}⌘${name}`
    : `Ctrl+${hasShift ? "Shift+" : ""}${name}`;
};
