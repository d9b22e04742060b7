import type { MapLayer, Swatch } from "#map/layer.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import { legendSample } from "./legend-sample.ts";

/** The samples of layers and their entities in the colours of the page. */
export const useLegendSample = (): ((layer: MapLayer, entity?: string) => Swatch) => {
  const palette = palettes[useAtlas(selectTheme)];
  const hasTheme = useAtlas(({ view }) => view.indicator !== null);
  return (layer, entity) => legendSample(palette, hasTheme, layer, entity);
};
