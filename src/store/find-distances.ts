import { loadLayer } from "#data/load-layer.ts";
import { placedSites } from "#domain/analysis/placed-sites.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import { measureDistances } from "#domain/invest/distances.ts";
import { setGiven, useAtlas } from "./atlas.ts";

/** Measures how far places are from ports, airports and stations, once; what is missing can be asked for again. */
export const findDistances = async (): Promise<void> => {
  const { archive, distances, operator } = useAtlas.getState().given;
  if (!archive || isFinding || (distances !== null && distances !== "missing")) return;
  isFinding = true;
  try {
    const [geodesic, ...layers] = await Promise.all([
      loadGeodesic(),
      ...files.map((file) => loadLayer(file, operator.boundaries)),
    ]);
    const sites = placedSites(archive, layers[0] ?? []);
    setGiven({ distances: measureDistances(archive, layers.flat(), sites, geodesic) });
  } catch {
    setGiven({ distances: "missing" });
  } finally {
    isFinding = false;
  }
};

let isFinding = false;

/** The places first, and the areas that can be candidates. */
const files = ["places.geojson", "zones.geojson", "marine-cores.geojson"];
