import { readAddress, writeAddress } from "#data/address.ts";
import type { View } from "#domain/view.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { setView, useAtlas } from "#store/atlas.ts";

const known = { layers: mapLayers.map(({ id }) => id) };

/** What a view puts on the wall, as the query of a link: without what each window has for itself. */
export const linkOf = (view: View): string => {
  if (latest?.view !== view)
    latest = { view, link: writeAddress({ ...view, ...own, camera: null, query: null }).search };
  return latest.link;
};

let latest: { view: View; link: string } | null = null;

/** What a link to the wall says of story and scene. */
export const sceneOfLink = (
  link: string,
): { story: string | null; scene: number; isDetour: boolean } => {
  const { mode, story, scene } = readAddress({ search: link, hash: "" }, known).view;
  return { story, scene, isDetour: mode !== "present" };
};

/** Shows what a link puts on the wall. */
export const showLink = (link: string): void => {
  const { view } = useAtlas.getState();
  if (link === linkOf(view)) return;
  const { view: read } = readAddress({ search: link, hash: "" }, known);
  const { mode, story, scene } = read;
  // A scene says the rest itself.
  if (mode === "present") setView({ mode, story, scene });
  else {
    const { isDesk, language, theme, query } = view;
    setView({ ...read, isDesk, language, theme, query });
  }
};

const own: Partial<View> = { isDesk: false, language: null, theme: null };
