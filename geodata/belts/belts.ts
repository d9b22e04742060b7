import type { FeatureCollection } from "geojson";
import type { CityPartition, Piece } from "../city/city-partition.ts";
import { areaFeature } from "../write/area-feature.ts";
import { zoneTable } from "../zones/zone-table.ts";

type Belt = {
  readonly entity: string;
  readonly errorMetres: number;
  readonly belongs: (piece: Piece) => boolean;
};

/**
 * The members are closed lists of the plan. The error is the largest of those members whose soft
 * edge is an edge of the belt: that of 南海新区 runs inside 文登区 and does not count.
 */
const belts: readonly Belt[] = [
  {
    // 临港区, 文登区 and 南海新区, which lies in 文登区.
    entity: "belt/central-manufacturing",
    errorMetres: zoneTable["zone/lingang"].errorMetres,
    belongs: ({ district, zone }) => zone === "zone/lingang" || district === "district/wendeng",
  },
  {
    // 高区, 经区 and 好运角.
    entity: "belt/north-coast-hightech",
    errorMetres: Math.max(
      zoneTable["zone/gaoqu"].errorMetres,
      zoneTable["zone/jingqu"].errorMetres,
      zoneTable["zone/haoyunjiao"].errorMetres,
    ),
    belongs: ({ zone = "" }) => ["zone/gaoqu", "zone/jingqu", "zone/haoyunjiao"].includes(zone),
  },
];

/** The two belts, each the union of its members. */
export function buildBelts({ unionOf }: CityPartition): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: belts.map(({ entity, errorMetres, belongs }) =>
      areaFeature(unionOf(belongs), {
        entity,
        accuracy: "indicative",
        errorMetres,
        method: "union",
      }),
    ),
  };
}
