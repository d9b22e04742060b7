import type { IndexEntity } from "#domain/slice.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import { Swatch } from "./swatch.tsx";

/** How the map draws an entity; nothing for what it does not draw. */
export const EntitySwatch = ({ entity }: { entity: IndexEntity }) => {
  const palette = palettes[useAtlas(selectTheme)];
  const layer = mapLayers.find(({ id }) => id === entity.geometry?.layer);
  if (!layer) return null;
  const kind = layer.kinds?.all.find(({ value }) => value === entity.type);
  return <Swatch sample={kind?.swatch(palette) ?? layer.legend(palette, entity.id)} />;
};
