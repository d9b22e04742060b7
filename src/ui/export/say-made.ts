import type { ExportText } from "#text/zh-export.ts";
import type { Made } from "./make-file.ts";

/** What became of a file, and what of it is not as it was asked for. */
export const sayMade = (
  name: string,
  made: Extract<Made, { ok: true }>,
  words: ExportText,
  resolution: number | null,
): string[] => [
  words.done(name, sayBytes(made.blob.size)),
  ...(made.missing.length > 0 ? [words.missingLayers(made.missing.join(", "))] : []),
  ...(made.missingCharacters === "" ? [] : [words.missingCharacters(made.missingCharacters)]),
  ...(made.parts > 1 ? [words.inParts(made.parts)] : []),
  ...(resolution !== null && made.pixelRatio < resolution
    ? [words.lowered(made.pixelRatio.toFixed(1))]
    : []),
];

const sayBytes = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
