import type {
  FilterSpecification,
  GeoJSONSource,
  Map as MapLibreMap,
  StyleSpecification,
} from "maplibre-gl";
import { styleChanges } from "./style-changes.ts";

/** Every style this map is handed has been checked: ours by tests, foreign ones when they are chosen. */
const checked = { validate: false };

/** Changes what differs between two styles and leaves the rest alone. */
export const applyStyle = (
  map: MapLibreMap,
  previous: StyleSpecification,
  next: StyleSpecification,
): void => {
  const changes = styleChanges(previous, next);
  if (changes === null) {
    map.setStyle(next, { diff: true, ...checked });
    return;
  }
  for (const change of changes) {
    if (change.kind === "paint") setPaint(map, change.layer, change.property, change.value);
    else if (change.kind === "layout") setLayout(map, change.layer, change.property, change.value);
    else if (change.kind === "filter")
      map.setFilter(change.layer, change.value as FilterSpecification | undefined, checked);
    else if (change.kind === "zoom")
      map.setLayerZoomRange(change.layer, change.minzoom, change.maxzoom);
    else if (change.kind === "source-crowding") setCrowding(map, change.source, change.value);
    else setSourceFilter(map, change.source, change.value as FilterSpecification, next);
  }
};

/** MapLibre has no call for it: to change the source would take its layers with it. The file is read from the cache. */
const setSourceFilter = (
  map: MapLibreMap,
  id: string,
  filter: FilterSpecification,
  { sources }: StyleSpecification,
) => {
  const source = map.getSource<GeoJSONSource>(id);
  const style = sources[id];
  if (!source || style?.type !== "geojson") return;
  // What its worker filters by, and what it says of itself when all of the style is compared.
  Object.assign(source.workerOptions, { filter });
  Object.assign(source._options, { filter });
  void source.setData(style.data);
};

/** Counts places again that are closer than so many CSS pixels. */
const setCrowding = (map: MapLibreMap, id: string, clusterRadius: number) => {
  const source = map.getSource<GeoJSONSource>(id);
  if (!source) return;
  Object.assign(source._options, { clusterRadius });
  void source.setClusterOptions({ cluster: true, clusterRadius });
};

// The properties come from styles, not from their names in code.
const setPaint = (map: MapLibreMap, layer: string, property: string, value: unknown) =>
  map.setPaintProperty(layer, property as "fill-color", value as string, checked);

const setLayout = (map: MapLibreMap, layer: string, property: string, value: unknown) =>
  map.setLayoutProperty(layer, property as "visibility", value as "none", checked);
