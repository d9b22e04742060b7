import type { FilterSpecification, GeoJSONSourceSpecification } from "maplibre-gl";

/** The places once more, counted where they crowd; a file name, as sources are named after files. */
export const clusteredPlaces = "places-clustered.geojson";

/** Id of the source of a file of `data/layers/`. */
export const sourceOf = (file: string): string => file.replace(".geojson", "");

/** The layer of the style that shows the counts. */
export const clusterCounts = "places:count";

/** How places are counted: those closer than a symbol and its name need, as large as the map writes. */
export const clusterOptions = (filter: FilterSpecification, labelScale: number) =>
  ({
    cluster: true,
    clusterRadius: Math.round(26 * labelScale),
    // The deepest zoom: places at one position never come apart and open as a fan.
    clusterMaxZoom: 16,
    filter,
  }) satisfies Partial<GeoJSONSourceSpecification>;
