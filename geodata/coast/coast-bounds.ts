/** The clip of the shoreline, WGS84 degrees; also written in extract.sh. */
export const coastBounds = { west: 120.5, south: 36, east: 123.5, north: 38.5 } as const;
