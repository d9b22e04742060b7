import type { IndexEntity } from "#domain/slice.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import { Swatch } from "./swatch.tsx";
import { useLegendSample } from "./use-legend-sample.ts";

/** How the map draws an entity; nothing for what it does not draw. */
export const EntitySwatch = ({ entity }: { entity: IndexEntity }) => {
  const palette = palettes[useAtlas(selectTheme)];
  const sampleOf = useLegendSample();
  const layer = mapLayers.find(({ id }) => id === entity.geometry?.layer);
  if (!layer) return null;
  const kind = layer.kinds?.all.find(({ value }) => value === entity.type);
  return <Swatch sample={kind?.swatch(palette) ?? sampleOf(layer, entity.id)} />;
};
