import { useCallback } from "react";
import { loadLayer } from "#data/load-layer.ts";
import { type PlacedSite, placedSites } from "#domain/analysis/placed-sites.ts";
import { type Geodesic, loadGeodesic } from "#domain/geodesic.ts";
import { useAtlas } from "#store/atlas.ts";
import { useLoaded } from "#ui/measure/use-loaded.ts";

/** The sites of the catalog with their positions, and what measures the way to them. */
export const useSites = ():
  | {
      sites: readonly PlacedSite[];
      geodesic: Geodesic;
    }
  | null
  | "missing" => {
  const archive = useAtlas(({ given }) => given.archive);
  const boundaries = useAtlas(({ given }) => given.operator.boundaries);
  const load = useCallback(async () => {
    const [features, geodesic] = await Promise.all([
      loadLayer("places.geojson", boundaries),
      loadGeodesic(),
    ]);
    return { sites: archive ? placedSites(archive, features) : [], geodesic };
  }, [archive, boundaries]);
  return useLoaded(load);
};
