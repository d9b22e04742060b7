import type { LayerSpecification } from "maplibre-gl";
import type { AreaType } from "#domain/entity-type.ts";
import type { Language } from "#text/language.ts";
import type { Palette } from "#theme/palette.ts";

/** What a layer may draw with. */
export interface DrawContext {
  palette: Palette;
  language: Language;
  isVisible: boolean;
  /** Id of the source that serves a file of `data/layers/`. */
  source: (file: string) => string;
}

/** A sample of how something is drawn, for legends. Colours are sRGB. */
export interface Swatch {
  kind:
    | "fill"
    | "soft"
    | "hatch-up"
    | "hatch-down"
    | "dashes"
    | "badge"
    | "halo"
    | "line"
    | "label";
  color: string;
  /** What stands on a badge. */
  mark?: string;
}

/** One switchable layer of the map: its drawing and its legend together. */
export interface MapLayer {
  id: string;
  /** Drawn when a link does not say. */
  isVisible: boolean;
  /** Files under `data/layers/`; the first holds what a person can pick. */
  files: readonly string[];
  /** What can be picked from it: areas under the pointer, points near it, or nothing. */
  picks: "areas" | "points" | "nothing";
  /** The zoom from which its points are drawn and can be picked; from all zooms when left out. */
  minzoom?: number;
  /** The type of area it shows and lists, or null for a layer of the base. */
  type: AreaType | null;
  /** Whether its boundaries are only indicative, so that no firm line may mark them. */
  isIndicative: boolean;
  /** Areas and lines, bottom to top. Ids begin with the layer's id and a colon. */
  draw: (context: DrawContext) => LayerSpecification[];
  /** Labels; they stand above the drawing of all layers. Where two collide, the higher rank stays. */
  labelRank: number;
  label: (context: DrawContext) => LayerSpecification[];
  /** The sample for the whole layer, or for one entity of it. */
  legend: (palette: Palette, entity?: string) => Swatch;
}
