import { csv } from "./csv.ts";
import type { ExportFormat } from "./export-format.ts";
import { xlsx } from "./xlsx.ts";

/** What can be taken away besides `data/catalog.json`, which is served as it is. */
export const exportFormats: readonly ExportFormat[] = [csv, xlsx];
