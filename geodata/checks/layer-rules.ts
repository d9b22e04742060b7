import { entityIdPattern } from "#domain/catalog.ts";
import { fixedIds } from "#domain/fixed-ids.ts";
import type { LayerName } from "../layers.ts";

export type Bounds = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};

export type LayerRule = {
  /** WGS84 degrees within which every position must lie. */
  readonly bounds: Bounds;
  readonly geometryTypes: readonly string[];
  /** Exactly these ids, in this order; or a pattern for layers whose ids are not entities. */
  readonly ids: readonly string[] | RegExp;
  /** Features must state accuracy, error, method and area, and name their entity. */
  readonly isAreaLayer: boolean;
  /** Properties every feature must have besides. */
  readonly properties: readonly string[];
};

const regionBounds: Bounds = { west: 116, south: 32, east: 131, north: 42 };
const cityBounds: Bounds = { west: 121, south: 36.5, east: 123, north: 37.8 };

/** Labels of areas stand in this order; the city needs no label. */
const labelledTypes = ["district", "zone", "demonstration-zone", "marine-core", "belt"] as const;

/** What could not be placed is counted on the edges of these. */
const edgedTypes = ["city", "district", "zone"] as const;

/** What each layer must look like. */
export const layerRules: Record<LayerName, LayerRule> = {
  land: {
    bounds: regionBounds,
    geometryTypes: ["Polygon"],
    ids: /^land\/\d+$/,
    isAreaLayer: false,
    properties: [],
  },
  city: areaRule("city"),
  districts: areaRule("district"),
  zones: areaRule("zone"),
  belts: areaRule("belt"),
  "demonstration-zones": areaRule("demonstration-zone"),
  "marine-cores": areaRule("marine-core"),
  "area-bands": {
    bounds: cityBounds,
    geometryTypes: ["Polygon", "MultiPolygon"],
    ids: /^(zone|belt|demonstration-zone|marine-core)\/[a-z-]+#([a-z]+\/[a-z]+#)?\d+$/,
    isAreaLayer: false,
    properties: ["entity", "layer", "weight"],
  },
  "area-labels": {
    bounds: cityBounds,
    geometryTypes: ["Point", "LineString"],
    ids: labelledTypes.flatMap(idsOf),
    isAreaLayer: false,
    properties: ["entity", "layer"],
  },
  "area-edges": {
    bounds: cityBounds,
    geometryTypes: ["Point"],
    ids: edgedTypes.flatMap(idsOf),
    isAreaLayer: false,
    properties: ["entity", "layer"],
  },
  places: {
    bounds: regionBounds,
    geometryTypes: ["Point"],
    ids: entityIdPattern,
    isAreaLayer: false,
    properties: ["entity", "accuracy", "errorMetres", "method", "source"],
  },
  links: {
    bounds: regionBounds,
    geometryTypes: ["LineString", "MultiLineString"],
    ids: entityIdPattern,
    isAreaLayer: false,
    properties: ["entity", "kind", "ends", "accuracy", "errorMetres", "method", "source"],
  },
  "stated-extents": {
    bounds: cityBounds,
    geometryTypes: ["Polygon"],
    ids: /^(park|subzone|project)\/[a-z-]+#\d+$/,
    isAreaLayer: false,
    properties: ["entity", "weight", "squareKilometres", "fact", "value", "unit"],
  },
  "context-labels": {
    bounds: regionBounds,
    geometryTypes: ["Point"],
    ids: /^context-label\/[a-z]+(-[a-z]+)*$/,
    isAreaLayer: false,
    properties: ["id", "zh", "en", "ko", "kind", "errorMetres", "source"],
  },
};

function areaRule(type: string): LayerRule {
  return {
    bounds: cityBounds,
    geometryTypes: ["Polygon", "MultiPolygon"],
    ids: idsOf(type),
    isAreaLayer: true,
    properties: [],
  };
}

function idsOf(type: string): string[] {
  return fixedIds.filter((id) => id.startsWith(`${type}/`));
}
