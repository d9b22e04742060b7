import type { LayerSpecification, RasterSourceSpecification } from "maplibre-gl";
import { groundPrefix } from "#domain/basemap.ts";
import type { PaletteName } from "#theme/palette.ts";
import type { Ground } from "./service.ts";

/** A ground of one or more sets of pictures, bottom to top, made a little quieter than they come. */
export const rasterGround = (
  sets: readonly { id: string; source: Omit<RasterSourceSpecification, "type"> }[],
  rest: Partial<Pick<Ground, "credit" | "site" | "faces">> = {},
): Ground => ({
  sources: Object.fromEntries(
    sets.map(({ id, source }) => [groundPrefix + id, { type: "raster", ...source }]),
  ),
  layers: (palette) => sets.map(({ id }) => pictures(groundPrefix + id, palette)),
  credit: null,
  site: null,
  isWithoutNames: false,
  faces: [],
  ...rest,
});

/** Our areas are what is looked at: in the dark the pictures are dimmed, in the light a little paler. */
const pictures = (id: string, palette: PaletteName): LayerSpecification => ({
  id,
  type: "raster",
  source: id,
  paint:
    palette === "dark"
      ? { "raster-brightness-max": 0.62, "raster-saturation": -0.25 }
      : { "raster-saturation": -0.15 },
});
