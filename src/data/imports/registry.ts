import { csv } from "./csv.ts";
import { geojson } from "./geojson.ts";
import type { ImportFormat } from "./import-format.ts";
import { kml } from "./kml.ts";

/** In the order they are tried: nearly any text can be read as a table. */
export const importFormats: readonly ImportFormat[] = [geojson, kml, csv];
