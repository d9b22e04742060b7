/** Fetches the search. Asked for before it is opened, it is there when it is; a failure shows when it is opened. */
export const loadSearch = () => import("./search-dialog.tsx");

export const prepareSearch = (): void => void loadSearch().catch(() => null);
