import { mapLayers } from "#map/layers/registry.ts";
import type { Text } from "#text/zh.ts";
import type { ExportText } from "#text/zh-export.ts";
import type { Made } from "./make-file.ts";

/** What became of a file, and what of it is not as it was asked for. */
export const sayMade = (
  name: string,
  made: Extract<Made, { ok: true }>,
  words: ExportText,
  text: Text,
  resolution: number | null,
): string[] => [
  words.done(name, sayBytes(made.blob.size)),
  ...(made.missing.length > 0
    ? [words.missingLayers(text.list(layersOf(made.missing, text)))]
    : []),
  ...(made.missingCharacters === "" ? [] : [words.missingCharacters(made.missingCharacters)]),
  ...(made.parts > 1 ? [words.inParts(made.parts)] : []),
  ...(resolution !== null && made.pixelRatio < resolution
    ? [words.lowered(made.pixelRatio.toFixed(1))]
    : []),
];

/** The layers that draw from sources, by name; a source of no layer by its own. */
const layersOf = (sources: readonly string[], text: Text): string[] => {
  const names: Readonly<Record<string, string>> = text.layers;
  const found = sources.flatMap((source) =>
    mapLayers
      .filter(({ files }) => files.includes(`${source}.geojson`))
      .map(({ id }) => names[id] ?? id),
  );
  return found.length > 0 ? [...new Set(found)] : [...sources];
};

export const sayBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
