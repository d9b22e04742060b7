/** What a thematic map adds to the picture. Loaded when one is first shown. */
import { layerAddress } from "#data/load-slices.ts";
import { type PathMap, pathMapOf } from "#domain/path-map.ts";
import { classIndexOf, type Thematic, thematicOf } from "#domain/thematic.ts";
import type { ColumnsPicture } from "#map/columns-picture.ts";
import { pathImage } from "#map/paint-path.ts";
import { pathGlyph } from "#map/path-glyph.ts";
import { proportionOf, radiusOf } from "#map/proportion.ts";
import { createShading, type Shading } from "#map/shading.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { selectLanguage, selectPalette } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import type { Language } from "#text/language.ts";
import { classColors, type Palette, type PaletteName, palettes } from "#theme/palette.ts";
import { sayPaths } from "#ui/thematic/say-path.ts";
import { sayAreaValue } from "#ui/thematic/say-thematic.ts";
import { remember } from "./remember.ts";

export interface ThematicPicture {
  shading: Shading;
  columns: ColumnsPicture | null;
}

/** null without a theme, or while nothing is known of it. */
export const composeThematic = (state: AtlasState): ThematicPicture | null => {
  const { view, session, given } = state;
  const thematic = thematicOf(given.archive, view);
  if (!thematic) return null;
  return picture(
    thematic,
    pathMap(given.archive, thematic, new Date().getFullYear()),
    session.shownClass,
    selectPalette(state),
    selectLanguage(state),
    session.labelScale,
    visibleLayers(view.layers).includes(thematic.level),
    given.operator.boundaries,
  );
};

const pathMap = remember(
  (archive: AtlasState["given"]["archive"], thematic: Thematic, thisYear: number) =>
    archive && pathMapOf(archive, thematic, thisYear),
);

const picture = remember(
  (
    thematic: Thematic,
    paths: PathMap | null,
    shownClass: number | null,
    name: PaletteName,
    language: Language,
    labelScale: number,
    isVisible: boolean,
    boundaries: Readonly<Record<string, string>> | undefined,
  ): ThematicPicture => {
    const palette = palettes[name];
    if (paths)
      return { shading: shadePaths(paths, thematic.level, palette, language), columns: null };
    const { display, most } = thematic;
    const colors = classColors(palette, thematic.classes.length);
    const rows = thematic.rows.map((row) => ({
      ...row,
      classAt: classIndexOf(thematic, row.value),
      caption: sayAreaValue(row, thematic.theme.unit, language),
    }));
    const shown = rows.filter(
      ({ classAt }) => classAt >= 0 && (shownClass === null || classAt === shownClass),
    );
    const byArea = <Value>(
      members: readonly (typeof rows)[number][],
      value: (row: (typeof rows)[number]) => Value,
    ) => Object.fromEntries(members.map((row) => [row.area.id, value(row)]));
    return {
      shading: createShading({
        level: thematic.level,
        display,
        colors: byArea(shown, ({ classAt }) => colors[classAt] ?? ""),
        unknown: rows.filter(({ value }) => value === null).map(({ area }) => area.id),
        // Above a column stands its value already.
        captions: byArea(
          rows.filter(({ value }) => display !== "column" || value === null),
          ({ caption }) => caption,
        ),
        radii: display === "symbol" ? byArea(shown, ({ value }) => radiusOf(value ?? 0, most)) : {},
        glyphs: {},
      }),
      columns:
        display === "column" && isVisible
          ? {
              address: layerAddress("area-labels.geojson", boundaries),
              columns: shown.map(({ area, value, classAt, caption }) => ({
                entity: area.id,
                color: colors[classAt] ?? "",
                height: proportionOf(value ?? 0, most),
                caption,
              })),
              ink: palette.districtLabel,
              halo: palette.labelHalo,
              labelScale,
            }
          : null,
    };
  },
);

/** The ways to targets where the names stand; no area is coloured, for they are no values to compare. */
const shadePaths = (
  { rows, years }: PathMap,
  level: Thematic["level"],
  palette: Palette,
  language: Language,
): Shading =>
  createShading({
    level,
    display: "path",
    colors: {},
    unknown: rows.filter(({ paths }) => paths.length === 0).map(({ area }) => area.id),
    captions: Object.fromEntries(
      rows.map(({ area, paths }) => [area.id, sayPaths(paths, language)]),
    ),
    radii: {},
    glyphs: Object.fromEntries(
      rows.flatMap(({ area, paths: [drawn] }) =>
        drawn ? [[area.id, pathImage(pathGlyph(drawn, years, palette))]] : [],
      ),
    ),
  });
