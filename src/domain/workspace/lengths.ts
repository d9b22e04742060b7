/** How many characters (UTF-16 units) a name may have. */
export const longestName = 200;

/** How many a note may have. */
export const longestNote = 10_000;
