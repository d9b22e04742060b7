import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { type Thematic, thematicOf } from "#domain/thematic.ts";
import type { View } from "#domain/view.ts";

/** The thematic map of one of two maps; null where it has none. */
export const useSideTheme = (archive: Archive, view: View): Thematic | null => {
  const { indicator, year, kind, level, display, classing, pair } = view;
  const other = pair?.other;
  const beside = useMemo(
    () =>
      other === undefined
        ? null
        : { other: { indicator: other.indicator, year: other.year, kind: other.kind } },
    [other?.indicator, other?.year, other?.kind, other === undefined],
  );
  return useMemo(
    () => thematicOf(archive, { indicator, year, kind, level, display, classing, pair: beside }),
    [archive, indicator, year, kind, level, display, classing, beside],
  );
};
