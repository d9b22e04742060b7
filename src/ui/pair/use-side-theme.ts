import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import { type Thematic, thematicOf } from "#domain/thematic.ts";
import type { View } from "#domain/view.ts";

/** The thematic map of one of two maps; null where it has none. */
export const useSideTheme = (archive: Archive, view: View): Thematic | null => {
  const { indicator, year, kind, level, display, classing, pair } = view;
  const other = pair?.other;
  const isPair = other !== undefined;
  const beside = {
    indicator: other?.indicator ?? null,
    year: other?.year ?? null,
    kind: other?.kind ?? null,
  };
  return useMemo(
    () =>
      thematicOf(archive, {
        indicator,
        year,
        kind,
        level,
        display,
        classing,
        pair: isPair
          ? { other: { indicator: beside.indicator, year: beside.year, kind: beside.kind } }
          : null,
      }),
    [
      archive,
      indicator,
      year,
      kind,
      level,
      display,
      classing,
      isPair,
      beside.indicator,
      beside.year,
      beside.kind,
    ],
  );
};
