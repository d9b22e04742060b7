import type { MapLayer, Swatch } from "#map/layer.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";

/**
 * How the map draws a layer, or one entity of it. While a thematic map is shown, zones and districts have no
 * colours of their own: those of its classes stand in its legend.
 */
export const useLegendSample = (): ((layer: MapLayer, entity?: string) => Swatch) => {
  const palette = palettes[useAtlas(selectTheme)];
  const hasTheme = useAtlas(({ view }) => view.indicator !== null);
  return (layer, entity) => {
    const sample = layer.legend(palette, entity);
    if (!hasTheme || layer.group !== "areas") return sample;
    return { ...sample, color: layer.isIndicative ? palette.coast : palette.cityLand };
  };
};
