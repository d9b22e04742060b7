import { type PaletteName, palettes } from "#theme/palette.ts";
import { linkColor } from "./layers/links.ts";

/** What the arcs over the map show. */
export interface ArcsPicture {
  /** Address of the file of the links. */
  address: string;
  /** sRGB hexadecimal by the kinds that are shown. */
  colors: Readonly<Record<string, string>>;
  /** Entities that are hovered or selected. */
  marked: readonly string[];
  /** Ids of the links that are shown; null for all. */
  shown: readonly string[] | null;
  /** 0 to 1. */
  opacity: number;
}

/** Kinds of link that are drawn as arcs. */
const arcKinds = ["air", "four-ports"] as const;

/** The arcs for a state of the view, or null when none is shown. */
export const composeArcs = ({
  palette,
  visible,
  opacities,
  without,
  marked,
  shown,
  address,
}: {
  palette: PaletteName;
  visible: readonly string[];
  opacities: Readonly<Record<string, number>>;
  without: readonly string[];
  marked: readonly string[];
  shown: readonly string[] | null;
  address: (file: string) => string;
}): ArcsPicture | null => {
  const kinds = arcKinds.filter((kind) => !without.includes(`links/${kind}`));
  if (!visible.includes("links") || kinds.length === 0) return null;
  return {
    address: address("links.geojson"),
    colors: Object.fromEntries(kinds.map((kind) => [kind, linkColor(palettes[palette], kind)])),
    marked,
    shown,
    opacity: (opacities.links ?? 100) / 100,
  };
};
