import { pathMapOf } from "#domain/path-map.ts";
import { classIndexOf, type Thematic, thematicOf } from "#domain/thematic.ts";
import { radiusOf } from "#map/proportion.ts";
import { selectLanguage, selectText } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import { exportTextIn } from "#text/export-text.ts";
import { sayQuantity } from "#text/quantity.ts";
import { thematicTextIn } from "#text/thematic-text.ts";
import { classColors, type Palette } from "#theme/palette.ts";
import { sayRange, sayTheme } from "#ui/thematic/say-thematic.ts";
import type { LegendGroup, LegendRow } from "./legend-row.ts";

/** What the colours, circles, columns or paths of the thematic map mean; null without one. */
export const thematicRows = (state: AtlasState, palette: Palette): LegendGroup | null => {
  const { archive } = state.given;
  const thematic = thematicOf(archive, state.view);
  if (!archive || !thematic) return null;
  const language = selectLanguage(state);
  const words = thematicTextIn[language];
  const paths = pathMapOf(archive, thematic, new Date().getFullYear());
  const note = (label: string, isSpare = false): LegendRow => ({
    kind: "note",
    sample: null,
    label,
    isSpare,
  });
  const heading: LegendRow = {
    kind: "heading",
    sample: null,
    label: sayTheme(thematic.theme, language),
  };
  if (paths) {
    const unlike = (
      ["targetYears", "baselineYears", "unknownYears", "missingBaselines"] as const
    ).filter((part) => paths.unlikeness[part]);
    return [
      heading,
      note(`${words.levels[thematic.level]} · ${words.paths.measure}`),
      ...pathKeys(palette, words.paths.key),
      ...silentRow(
        paths.rows.some((row) => row.paths.length === 0),
        palette,
        words.paths.none,
      ),
      ...(unlike.length > 0
        ? [
            note(
              words.paths.unlike(
                selectText(state).list(unlike.map((part) => words.paths.unlikeParts[part])),
              ),
            ),
          ]
        : []),
      note(paths.years ? words.paths.scale(...paths.years) : words.paths.bareScale, true),
    ];
  }
  return [heading, ...valueRows(state, thematic, palette, note)];
};

const valueRows = (
  state: AtlasState,
  thematic: Thematic,
  palette: Palette,
  note: (label: string, isSpare?: boolean) => LegendRow,
): LegendRow[] => {
  const language = selectLanguage(state);
  const text = selectText(state);
  const words = thematicTextIn[language];
  const { theme, level, display, rows, classes, most, unlikeness } = thematic;
  const { shownClass } = state.session;
  const colors = classColors(palette, classes.length);
  const facts = rows.flatMap(({ fact }) => fact ?? []);
  const times = new Set(
    facts.map(({ kind, year }) => `${text.kinds[kind]} ${year ?? text.silence.yearNotStated}`),
  );
  // What stands around a number is its unit.
  const unit = sayQuantity(0, theme.unit, language).replace("0", "").trim() || words.bareUnit;
  const unlike = (["years", "kinds", "unknownYears"] as const).filter((part) => unlikeness[part]);
  return [
    note(
      [
        ...(theme.source === "count" ? [words.counts] : []),
        words.levels[level],
        words.unit(unit),
        ...times,
        ...(classes.length > 1 ? [words.methods[state.view.classing]] : []),
      ].join(" · "),
    ),
    ...classes
      .map((one, index) => ({ index, range: sayRange(one, theme.unit, language) }))
      .filter(
        ({ index }) =>
          (shownClass === null || shownClass === index) &&
          rows.some(({ value }) => classIndexOf(thematic, value) === index),
      )
      .toReversed()
      .map(
        ({ index, range }): LegendRow => ({
          kind: "entry",
          sample: { kind: "fill", color: colors[index] ?? palette.notStated },
          label: range,
        }),
      ),
    ...silentRow(
      rows.some(({ value }) => value === null),
      palette,
      text.silence.notStated,
    ),
    ...(display === "symbol" && most > 0
      ? [
          ...[1, 0.25].map(
            (part): LegendRow => ({
              kind: "entry",
              sample: {
                kind: "circle",
                color: palette.districtLabel,
                radius: radiusOf(most * part, most) * state.session.labelScale,
              },
              label: sayQuantity(Number((most * part).toPrecision(3)), theme.unit, language),
            }),
          ),
          note(exportTextIn[language].sizes),
        ]
      : []),
    ...(unlike.length > 0
      ? [note(words.unlike(text.list(unlike.map((part) => words.unlikeParts[part]))))]
      : []),
    ...(theme.source === "count"
      ? [note(words.formula(words.measures[theme.measure].formula)), note(words.countNote, true)]
      : []),
  ];
};

const silentRow = (isSilent: boolean, palette: Palette, label: string): LegendRow[] =>
  isSilent ? [{ kind: "entry", sample: { kind: "crosses", color: palette.notStated }, label }] : [];

/** The marks of the small drawings, as far as a swatch can show them. */
const pathKeys = (
  { path, notStated }: Palette,
  key: Readonly<Record<"baseline" | "target" | "undated" | "position" | "expired", string>>,
): LegendRow[] => [
  {
    kind: "entry",
    sample: { kind: "circle", color: path.baseline, radius: 4 },
    label: key.baseline,
  },
  { kind: "entry", sample: { kind: "circle", color: path.target, radius: 4 }, label: key.target },
  { kind: "entry", sample: { kind: "dashes", color: notStated }, label: key.undated },
  { kind: "note", sample: null, label: key.position },
  { kind: "note", sample: null, label: key.expired },
];
