import type { MapLayer, Swatch } from "#map/layer.ts";
import type { Palette } from "#theme/palette.ts";

/**
 * How the map draws a layer, or one entity of it. While a thematic map is shown, zones and districts have no
 * colours of their own: those of its classes stand in its legend.
 */
export const legendSample = (
  palette: Palette,
  hasTheme: boolean,
  layer: MapLayer,
  entity?: string,
): Swatch => {
  const sample = layer.legend(palette, entity);
  if (!hasTheme || layer.group !== "areas") return sample;
  return { ...sample, color: layer.isIndicative ? palette.coast : palette.cityLand };
};
