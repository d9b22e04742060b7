import type { PositionedPath } from "#domain/path-map.ts";
import type { PathPosition } from "#domain/path-position.ts";
import type { Unit } from "#domain/unit.ts";
import type { Language } from "#text/language.ts";
import { sayNumber, sayQuantity } from "#text/quantity.ts";
import { targetsTextIn } from "#text/targets-text.ts";
import { textIn } from "#text/text.ts";
import { thematicTextIn } from "#text/thematic-text.ts";
import { sayValue } from "#ui/say-fact.ts";

/** The ways of an area to its targets as they stand on the map, the first of them in full; none as not stated. */
export const sayPaths = (paths: readonly PositionedPath[], language: Language): string => {
  const { caption, none } = thematicTextIn[language].paths;
  const [first, ...others] = paths;
  return first
    ? [
        ...linesOf(first, language),
        ...(others.length > 0 ? [caption.more(others.length)] : []),
      ].join("\n")
    : none;
};

const linesOf = ({ path, position }: PositionedPath, language: Language): string[] => {
  const { fact, baseline, status } = path;
  const text = textIn[language];
  const { caption } = thematicTextIn[language].paths;
  const { statuses } = targetsTextIn[language];
  const aim = sayValue(fact, text, language) ?? "";
  const yearOf = ({ year }: { year: number | null }) => String(year ?? text.silence.yearNotStated);
  const years =
    baseline && baseline.year !== fact.year
      ? caption.from(yearOf(baseline), yearOf(fact))
      : yearOf(fact);
  // Its "?" says that the outcome is unknown.
  const standing = status === "expired-outcome-unknown" ? text.endedShort : statuses[status];
  return [
    baseline ? caption.from(sayValue(baseline, text, language) ?? "", aim) : caption.aim(aim),
    // That its year is not stated, or lies ahead of a position, is plain; that no state is stated, the legend says.
    [years, ...(status === "undated" || position ? [] : [standing])].join(" · "),
    ...(position
      ? [caption.position(position.year, sayPosition(position, fact.unit, language))]
      : []),
  ];
};

/** A derived value with its comparator, to four figures. */
export const sayPosition = (
  { value, valueMax, comparator }: Pick<PathPosition, "value" | "valueMax" | "comparator">,
  unit: Unit,
  language: Language,
): string => {
  const most = valueMax === undefined ? undefined : fourFigures(valueMax);
  const rounded = sayQuantity(fourFigures(value), unit, language, most);
  return [textIn[language].comparators[comparator], rounded].filter(Boolean).join(" ");
};

/** How far a position, as it is said, lies from the state: shares in percentage points. */
export const sayGap = (
  { value, gap }: Pick<PathPosition, "value" | "gap">,
  unit: Unit,
  language: Language,
): string => {
  const state = value - gap;
  const rounded = Number((fourFigures(value) - state).toPrecision(4));
  const said =
    unit === "%"
      ? thematicTextIn[language].paths.points(sayNumber(rounded, language))
      : sayQuantity(rounded, unit, language);
  return said.replace("-", "−");
};

const fourFigures = (value: number): number => Number(value.toPrecision(4));
