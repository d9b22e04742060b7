import type { Feature, FeatureCollection } from "geojson";
import { layerAddress } from "./load-slices.ts";

/**
 * The features of a file of the map's layers, the operator's where there is one; WGS84.
 * @throws Error when it cannot be had
 */
export const loadLayer = async (
  file: string,
  boundaries: Readonly<Record<string, string>> | undefined,
): Promise<readonly Feature[]> => {
  const address = layerAddress(file, boundaries);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return ((await response.json()) as FeatureCollection).features;
};
