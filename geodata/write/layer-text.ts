import type { FeatureCollection } from "geojson";

/** A layer as it is written to disk: one feature a line, so that a change reads as a change. */
export function layerText(layer: FeatureCollection): string {
  const features = layer.features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${features}\n]}\n`;
}
