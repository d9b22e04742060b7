import type { Archive } from "#domain/archive.ts";
import { checkScene } from "#domain/story/check-story.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { useAtlas } from "#store/atlas.ts";

/** How many things in a scene are to be checked before it is told. */
export const countFaults = (scene: Scene): number => {
  const { archive } = useAtlas.getState().given;
  if (!archive?.details) return 0;
  const known = counts.get(scene);
  if (known?.archive === archive) return known.count;
  const found = checkScene(archive, scene);
  const count = new Set(found.map(({ fault, about }) => `${fault} ${about}`)).size;
  counts.set(scene, { archive, count });
  return count;
};

const counts = new WeakMap<Scene, { archive: Archive; count: number }>();
