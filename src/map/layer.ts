import type { LayerSpecification } from "maplibre-gl";
import type { AreaType } from "#domain/entity-type.ts";
import type { Language } from "#text/language.ts";
import type { Palette } from "#theme/palette.ts";
import type { PatternKind } from "./paint-pattern.ts";
import type { SymbolName } from "./symbols.ts";

/** What a layer may draw with. */
export interface DrawContext {
  palette: Palette;
  language: Language;
  isVisible: boolean;
  /** How much larger than usual the map writes. */
  labelScale: number;
  /** Whether areas of the plans lie over districts and zones, so that there is less room for single places. */
  isOverlaid: boolean;
  /** Id of an area → how many of the things somewhere in it a filter leaves; null without one. */
  counts: Readonly<Record<string, number>> | null;
  /** Id of the source that serves a file of `data/layers/`. */
  source: (file: string) => string;
}

/** A sample of how something is drawn, for legends. Colours are sRGB. */
export type Swatch = { color: string } & (
  | { kind: PatternKind | "fill" | "soft" | "halo" | "line" | "dashes" | "arc" | "label" }
  /** A badge and what stands on it. */
  | { kind: "badge"; mark: string; ink: string }
  | { kind: "symbol"; symbol: SymbolName }
);

/** Layers of a group lie together, whatever their order within it: sites are never covered by areas. */
export const layerGroups = ["base", "areas", "overlays", "sites", "names"] as const;
type LayerGroup = (typeof layerGroups)[number];

/** What a layer shows besides areas, each with a line of its own in the legend. */
export interface LegendKind {
  /** The value of the features' property; `<layer>/<value>` in a link. */
  value: string;
  swatch: (palette: Palette) => Swatch;
}

/** One switchable layer of the map: its drawing and its legend together. */
export interface MapLayer {
  id: string;
  group: LayerGroup;
  /** Drawn when a link does not say. */
  isVisible: boolean;
  /** Files under `data/layers/`; the first holds what a person can pick. */
  files: readonly string[];
  /**
   * What can be picked from it: areas under the pointer, drawn or not; what is drawn of it there, discs or points;
   * lines near it; or nothing.
   */
  picks: "areas" | "discs" | "points" | "lines" | "nothing";
  /** The type of area it shows and lists, or null. */
  type: AreaType | null;
  /** The kinds it shows and the property that tells them, where they are no areas. */
  kinds?: { property: string; all: readonly LegendKind[] };
  /** Whether its boundaries are only indicative, so that no firm line may mark them. */
  isIndicative: boolean;
  /** Areas, lines and symbols, bottom to top. Ids begin with the layer's id and a colon. */
  draw: (context: DrawContext) => LayerSpecification[];
  /** Symbols of sites, placed before all labels, which make room for them. */
  marks?: (context: DrawContext) => LayerSpecification[];
  /** Labels; they stand above the drawing of all layers. Where two collide, the higher rank stays. */
  labelRank: number;
  label: (context: DrawContext) => LayerSpecification[];
  /** The sample for the whole layer, or for one entity of it. */
  legend: (palette: Palette, entity?: string) => Swatch;
}
