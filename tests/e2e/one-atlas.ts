import { afterAll, afterEach } from "vitest";
import { closeBrowser, type Driver, openAtlas, type World } from "./driver.ts";

/** Opens atlases for the tests of a file and closes each after its test. */
export const oneAtlas = () => {
  const opened: Driver[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((atlas) => atlas.close()));
  });
  afterAll(closeBrowser);
  return async (link?: string, world?: World): Promise<Driver> => {
    const atlas = await openAtlas(link, world);
    opened.push(atlas);
    return atlas;
  };
};
