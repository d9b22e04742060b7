/** How places that are ranked stand on the map: zones in the colour of their score, a numbered badge for each. */
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { group } from "#domain/group.ts";
import { mapFonts } from "#theme/map-fonts.ts";
import { keepEntities, keepOthers, narrow } from "./change-layer.ts";
import { matchEntity, whenMarked } from "./expressions.ts";
import type { DrawContext } from "./layer.ts";
import { symbolImage } from "./paint-symbol.ts";
import { rankLayers } from "./rank-layers.ts";
import { createShading, type Shading } from "./shading.ts";

/** A place that is ranked. */
export interface RankBadge {
  entity: string;
  rank: number;
  /** sRGB hexadecimal. */
  fill: string;
  ink: string;
  /** The same for all that stand at one point. */
  point: string;
}

/** @param badges the best first. */
export const createRankShading = (badges: readonly RankBadge[]): Shading => {
  const zones = badges.filter(({ entity }) => entity.startsWith("zone/"));
  const areas = createShading({
    level: "zones",
    display: "fill",
    colors: byEntity(zones, ({ fill }) => fill),
    unknown: [],
    captions: {},
    radii: {},
    glyphs: {},
  });
  return {
    draw: (layer, drawn, context) =>
      layer === "places"
        ? drawn.map((one) => (one.id === "places:halo" ? later(one) : one))
        : areas.draw(layer, drawn, context),
    label: (layer, drawn, context) =>
      layer === "places"
        ? drawn.map((one) => later(narrow(one, keepOthers("entity", badges.map(idOf)))))
        : areas.label(layer, drawn, context),
    marks: (layer, drawn) => (layer === "places" ? drawn.map(later) : [...drawn]),
    over: (context) =>
      badges.length === 0
        ? []
        : [
            badge(rankLayers.places, "places.geojson", badges, context, 0),
            badge(rankLayers.areas, "area-labels.geojson", badges, context, -1.35),
          ],
  };
};

const idOf = ({ entity }: RankBadge): string => entity;

/** Firms and projects come when one is near enough to be looking at one place. */
const later = (layer: LayerSpecification): LayerSpecification =>
  layer.type === "background" ? layer : { ...layer, minzoom: nearZoom };

const nearZoom = 11.4;

/** So many carry their number. */
const numbered = 12;

const badge = (
  id: string,
  file: string,
  badges: readonly RankBadge[],
  { palette, source }: Pick<DrawContext, "palette" | "source">,
  /** Ems by which it stands off its point. */
  down: number,
): SymbolLayerSpecification => {
  const [best, others] = [badges.slice(0, numbered), badges.slice(numbered)];
  const size = matchEntity({ ...byEntity(best, () => 1.08), ...byEntity(others, () => 0.5) }, 0.5);
  return {
    id,
    type: "symbol",
    source: source(file),
    filter: keepEntities(badges.map(idOf)),
    layout: {
      "symbol-sort-key": matchEntity(
        byEntity(badges, ({ rank }) => -rank),
        0,
      ),
      "icon-image": symbolImage("disc"),
      "icon-size": size,
      "icon-offset": sideBySide(best, 16, Math.round(down * 12)),
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "text-field": [
        "format",
        matchEntity(
          byEntity(best, ({ rank }) => String(rank)),
          "",
        ) as ExpressionSpecification,
        {},
      ],
      "text-font": mapFonts.bold,
      "text-size": 12,
      "text-offset": sideBySide(best, 1.44, down),
      "text-allow-overlap": true,
    },
    paint: {
      "icon-color": matchEntity(
        byEntity(badges, ({ fill }) => fill),
        palette.notStated,
      ),
      "icon-halo-color": [
        "case",
        ["boolean", ["feature-state", "isSelected"], false],
        palette.selection,
        ["boolean", ["feature-state", "isHovered"], false],
        palette.selection,
        palette.labelHalo,
      ],
      "icon-halo-width": whenMarked(2.6, 1.4),
      "text-color": matchEntity(
        byEntity(badges, ({ ink }) => ink),
        palette.placeLabel,
      ),
    },
  };
};

/** How far badges stand off their points, so that those at one point stand in a row. */
const sideBySide = (
  badges: readonly RankBadge[],
  width: number,
  down: number,
): ExpressionSpecification | [number, number] => {
  const rows = [...group(badges, ({ point }) => [point]).values()].filter(
    ({ length }) => length > 1,
  );
  if (rows.length === 0) return [0, down];
  const offsets = rows.flatMap((row) =>
    row.flatMap(({ entity }, at) => [
      entity,
      ["literal", [(at - (row.length - 1) / 2) * width, down]],
    ]),
  );
  return [
    "match",
    ["get", "entity"],
    ...offsets,
    ["literal", [0, down]],
  ] as unknown as ExpressionSpecification;
};

const byEntity = <Value extends string | number>(
  badges: readonly RankBadge[],
  value: (badge: RankBadge) => Value,
): Record<string, Value> => Object.fromEntries(badges.map((one) => [one.entity, value(one)]));
