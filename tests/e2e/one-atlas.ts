import { afterAll, afterEach } from "vitest";
import { closeBrowser, type Driver, openAtlas, type World } from "./driver.ts";

/**
 * A world for what has nothing to do with the map: software graphics take most of the time there is, and what stands
 * beside the map has to work without them.
 */
export const withoutMap: World = { hasWebgl: false };
export const withMap: World = { hasWebgl: true };

/** Opens atlases for the tests of a file and closes each after its test; of a test that failed it says what stood there. */
export const oneAtlas = (usual: World = {}) => {
  const opened: Awaited<ReturnType<typeof openAtlas>>[] = [];
  afterEach(async ({ task }) => {
    const atlases = opened.splice(0);
    if (task.result?.state === "fail")
      for (const atlas of atlases)
        console.error(`At the end of "${task.name}":\n${await atlas.lastSeen()}`);
    await Promise.all(atlases.map((atlas) => atlas.close()));
  });
  afterAll(closeBrowser);
  return async (link?: string, world?: World): Promise<Driver> => {
    const atlas = await openAtlas(link, { ...usual, ...world });
    opened.push(atlas);
    return atlas;
  };
};
