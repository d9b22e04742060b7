import type { SheetPart, SheetRow } from "./sheet-row.ts";

export interface SheetSection {
  part: SheetPart;
  rows: readonly SheetRow[];
  /** How many more there are, which found no room. */
  leftOut: number;
  /** Whether there is more of it elsewhere on the sheet, so that nothing here does not mean nothing at all. */
  isElsewhere: boolean;
}

/** How many rows of a part enter a page for one of another whose share is 1, where not all find room. */
const share: Readonly<Record<SheetPart, number>> = {
  transport: 3,
  industries: 4,
  enterprises: 4,
  platforms: 4,
  places: 3,
  honours: 2,
  figures: 3,
  targets: 4,
  projects: 2,
  bodies: 2,
  conflicts: 1,
  unknowns: 9,
  around: 1,
};

/**
 * The first so many rows of a page. The first of each part enter before all others, then more of each by its share, so
 * that every part keeps its most important rows while a page is filled.
 */
const takeRows = (sections: readonly SheetSection[], count: number): SheetSection[] => {
  const ranked = sections
    .flatMap(({ part, rows }, order) =>
      rows.map((row, index) => ({ row, order, turn: index / share[part] })),
    )
    .sort((a, b) => a.turn - b.turn || a.order - b.order);
  const taken = new Set(ranked.slice(0, count).map(({ row }) => row));
  return sections.map((section) => {
    const rows = section.rows.filter((row) => taken.has(row));
    return { ...section, rows, leftOut: section.leftOut + section.rows.length - rows.length };
  });
};

/** As many rows as fit; more rows never fit where fewer did not. */
export const fitRows = <Page>(
  sections: readonly SheetSection[],
  setPage: (sections: readonly SheetSection[]) => Page | null,
): Page | null => {
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const whole = setPage(takeRows(sections, all));
  if (whole) return whole;
  let [low, high, best] = [0, all, setPage(takeRows(sections, 0))];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const page = setPage(takeRows(sections, middle));
    if (page) [low, best] = [middle, page];
    else high = middle;
  }
  return best;
};
