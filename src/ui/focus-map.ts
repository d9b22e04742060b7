/** Puts the keyboard on the map. */
export const focusMap = (): void =>
  document.querySelector<HTMLElement>("[data-map] canvas")?.focus();
