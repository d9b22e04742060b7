import type { Position } from "geojson";
import type { GeometryMethod } from "#domain/geometry-method.ts";
import type { DistrictId } from "../districts/county-lines.ts";

export type ZoneRow = {
  readonly district: DistrictId;
  readonly method: Extract<GeometryMethod, "township-cells" | "core-and-halo" | "place-halo">;
  /** How far the drawn edge may be off where it is neither coast nor county line. */
  readonly errorMetres: number;
  /** The known site of a zone without townships, WGS84 longitude, latitude. */
  readonly site?: Position;
};

/**
 * The seven zones in the order of the published ids. Errors: cells of township seats miss the true
 * county lines by 0.6 to 2.2 km (median, measured county by county), so 2,200 m where every seat is
 * of medium confidence and 3,000 m where one is low or the membership is a judgement.
 */
export const zoneTable = {
  // 怡园街道 and 初村镇 are of low confidence.
  "zone/gaoqu": { district: "district/huancui", method: "township-cells", errorMetres: 3000 },
  "zone/jingqu": { district: "district/huancui", method: "township-cells", errorMetres: 2200 },
  "zone/lingang": { district: "district/huancui", method: "township-cells", errorMetres: 2200 },
  // Area B, the former export processing zone: ±1,500 m. The zone states no extent.
  "zone/zongbao": {
    district: "district/huancui",
    method: "place-halo",
    errorMetres: 1500,
    site: [122.142, 37.402],
  },
  // The core is 小观镇; how far the zone reaches into three more townships is not stated.
  "zone/nanhai": { district: "district/wendeng", method: "core-and-halo", errorMetres: 5000 },
  "zone/shidao": { district: "district/rongcheng", method: "township-cells", errorMetres: 2200 },
  // Which townships belong to the resort is a judgement.
  "zone/haoyunjiao": {
    district: "district/rongcheng",
    method: "township-cells",
    errorMetres: 3000,
  },
} as const satisfies Record<string, ZoneRow>;

export type ZoneId = keyof typeof zoneTable;

export const zoneRows = Object.entries(zoneTable) as [ZoneId, ZoneRow][];
