const key = "weihai-atlas.workspace";

/** The id of the workspace this tab last had open, else the one any tab had; null: none, or storage is closed. */
export const readLastOpened = (): string | null => {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const writeLastOpened = (id: string): void => {
  try {
    sessionStorage.setItem(key, id);
    localStorage.setItem(key, id);
  } catch {
    // Closed storage only means that another one may be open next time.
  }
};
