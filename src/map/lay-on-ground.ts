import type { LayerSpecification } from "maplibre-gl";
import type { Ground } from "#data/services/service.ts";
import { groundPrefix } from "#domain/basemap.ts";
import { type PaletteName, palettes } from "#theme/palette.ts";
import { fade } from "./change-layer.ts";

/** How faint fills become that would hide what lies below them. */
const showThrough: Readonly<Record<string, number>> = { "city:fill": 0.12, "districts:fill": 0.2 };

/**
 * Lays the layers of the map on another ground: the embedded sea and land give way, and the fills of the city let
 * it show through. On plain paper they stay as they are.
 */
export const layOnGround = (
  layers: readonly LayerSpecification[],
  ground: Ground | null,
  palette: PaletteName,
): LayerSpecification[] => {
  if (!ground) return [...layers];
  const drawn = ground.layers(palette);
  const paper: LayerSpecification = {
    id: `${groundPrefix}paper`,
    type: "background",
    paint: { "background-color": palettes[palette].cityLand },
  };
  const own = layers.filter(({ id }) => !id.startsWith("land:"));
  return [
    paper,
    ...drawn,
    ...(drawn.length > 0 ? own.map((layer) => fade(layer, showThrough[layer.id] ?? 1)) : own),
  ];
};
