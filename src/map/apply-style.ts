import type { FilterSpecification, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
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
    else map.setLayerZoomRange(change.layer, change.minzoom, change.maxzoom);
  }
};

// The properties come from styles, not from their names in code.
const setPaint = (map: MapLibreMap, layer: string, property: string, value: unknown) =>
  map.setPaintProperty(layer, property as "fill-color", value as string, checked);

const setLayout = (map: MapLibreMap, layer: string, property: string, value: unknown) =>
  map.setLayoutProperty(layer, property as "visibility", value as "none", checked);
