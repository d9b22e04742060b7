/** The parts of the font from the disk, for tests that run without a browser. */
import { readFile } from "node:fs/promises";
import type { FontChunk } from "./font-chunks.ts";
import { loadSubsetting } from "./subset-glyphs.ts";

export const partsFromDisk = {
  chunk: async ({ file }: FontChunk): Promise<Uint8Array> => {
    const family = file.slice(0, "noto-sans-sc".length);
    return new Uint8Array(
      await readFile(`node_modules/@fontsource-variable/${family}/files/${file}`),
    );
  },
  subsetting: () =>
    loadSubsetting(async () => {
      const bytes = await readFile("node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm");
      return new Uint8Array(bytes);
    }),
};
