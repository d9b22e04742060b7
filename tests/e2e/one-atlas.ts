import { afterAll, afterEach } from "vitest";
import { closeBrowser, type Driver, openAtlas, type World } from "./driver.ts";

/**
 * A world for what has nothing to do with the map: software graphics take most of the time there is, and what stands
 * beside the map has to work without them.
 */
export const withoutMap: World = { hasWebgl: false };
export const withMap: World = { hasWebgl: true };

/** Opens atlases for the tests of a file and closes each after its test. */
export const oneAtlas = (usual: World = {}) => {
  const opened: Driver[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((atlas) => atlas.close()));
  });
  afterAll(closeBrowser);
  return async (link?: string, world?: World): Promise<Driver> => {
    const atlas = await openAtlas(link, { ...usual, ...world });
    opened.push(atlas);
    return atlas;
  };
};
