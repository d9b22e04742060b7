import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { CanvasPoint } from "./canvas-point.ts";
import { clusterCounts, clusteredPlaces, sourceOf } from "./place-clusters.ts";

/** As many places as a fan can hold and be read. */
export const fanRoom = 12;

/** The count of crowded places at a point of the canvas, or null. */
export const countAt = (map: MapLibreMap, point: CanvasPoint) => {
  if (!map.getLayer(clusterCounts)) return null;
  const [count] = map.queryRenderedFeatures([point.x, point.y], { layers: [clusterCounts] });
  const source = map.getSource<GeoJSONSource>(sourceOf(clusteredPlaces));
  if (!source || count?.geometry.type !== "Point") return null;
  const [longitude = 0, latitude = 0] = count.geometry.coordinates;
  const center: [number, number] = [longitude, latitude];
  const { cluster_id: cluster, point_count: size } = count.properties;
  return {
    center,
    point: map.project(center),
    places: async () =>
      (await source.getClusterLeaves(cluster, size, 0)).map(({ properties }) =>
        String(properties?.entity),
      ),
    expansionZoom: () => source.getClusterExpansionZoom(cluster),
  };
};
