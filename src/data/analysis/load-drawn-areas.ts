import { loadLayer } from "#data/load-layer.ts";
import type { DrawnArea } from "#domain/analysis/analysis.ts";
import { drawnAreasOf, extentsOf } from "#domain/analysis/drawn-areas.ts";
import type { Archive } from "#domain/archive.ts";

/**
 * The areas of the catalog with their extents, in legal order.
 * @throws Error when a layer cannot be had
 */
export const loadDrawnAreas = async (
  archive: Archive,
  boundaries: Readonly<Record<string, string>> | undefined,
): Promise<DrawnArea[]> => {
  const areas = drawnAreasOf(archive);
  const layers = [...new Set(areas.map(({ geometry }) => geometry?.layer))];
  const features = await Promise.all(
    layers.map((layer) => loadLayer(`${layer}.geojson`, boundaries)),
  );
  return extentsOf(areas, features.flat());
};
