import { csv } from "./csv.ts";
import { geojson } from "./geojson.ts";
import type { BinaryFormat, ImportFormat } from "./import-format.ts";
import { kml } from "./kml.ts";
import { xlsx } from "./xlsx.ts";

/** In the order they are tried: nearly any text can be read as a table. */
export const importFormats: readonly ImportFormat[] = [geojson, kml, csv];

/** Those that are no text; tried first. */
export const binaryFormats: readonly BinaryFormat[] = [xlsx];
