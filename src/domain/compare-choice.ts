/** So many areas stand side by side. */
export const mostAreas = 4;

/** Which rows of a comparison are shown: all, those in which the areas differ, those of which all have something. */
export const rowChoices = ["all", "differing", "common"] as const;
export type RowChoice = (typeof rowChoices)[number];
