import type { FeatureCollection } from "geojson";
import type { CityPartition, Piece } from "../city/city-partition.ts";
import { districtErrorMetres } from "../districts/districts.ts";
import { type AreaProperties, areaFeature } from "../write/area-feature.ts";
import { zoneTable } from "../zones/zone-table.ts";

type Row = Pick<AreaProperties, "entity" | "accuracy" | "errorMetres"> & {
  readonly belongs: (piece: Piece) => boolean;
};

/** Each of the five zones is drawn as the area the plan anchors it in; its error comes with it. */
const rows: readonly Row[] = [
  {
    entity: "demonstration-zone/independent-innovation",
    accuracy: "indicative",
    errorMetres: zoneTable["zone/gaoqu"].errorMetres,
    belongs: ({ zone }) => zone === "zone/gaoqu",
  },
  {
    entity: "demonstration-zone/industry-city",
    accuracy: "indicative",
    errorMetres: zoneTable["zone/jingqu"].errorMetres,
    belongs: ({ zone }) => zone === "zone/jingqu",
  },
  {
    entity: "demonstration-zone/marine-economy",
    accuracy: "derived",
    errorMetres: districtErrorMetres,
    belongs: ({ district }) => district === "district/rongcheng",
  },
  {
    entity: "demonstration-zone/blue-economy",
    accuracy: "indicative",
    errorMetres: zoneTable["zone/nanhai"].errorMetres,
    belongs: ({ zone }) => zone === "zone/nanhai",
  },
  {
    // 以中心城区为核心,全域推进: the whole city.
    entity: "demonstration-zone/china-korea-fta",
    accuracy: "derived",
    errorMetres: districtErrorMetres,
    belongs: () => true,
  },
];

/** The five demonstration zones, each the union of the areas it is anchored in. */
export function buildDemonstrationZones({ unionOf }: CityPartition): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: rows.map(({ belongs, ...stated }) =>
      areaFeature(unionOf(belongs), { ...stated, method: "union" }),
    ),
  };
}
