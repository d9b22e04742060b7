import type { IndexEntity } from "#domain/slice.ts";
import { type Camera, defaultView, type View } from "#domain/view.ts";
import type { AtlasState } from "#store/state.ts";
import type { Language } from "#text/language.ts";

/** The view a sheet is of: its place is selected, and the layers are those on the screen, that of the place among them. */
export const sheetView = (
  { view }: Pick<AtlasState, "view">,
  { id, geometry }: Pick<IndexEntity, "id" | "geometry">,
  language: Language,
  camera: Camera | null,
): View => {
  const { layers } = view;
  const isMissing = layers !== null && geometry !== null && !layers.includes(geometry.layer);
  return {
    ...defaultView,
    selection: id,
    language,
    layers: isMissing ? [...layers, geometry.layer] : layers,
    camera,
  };
};
