/** The files drawings leave as. */
export const drawingFormats = ["geojson", "csv", "xlsx"] as const;
export type DrawingFormat = (typeof drawingFormats)[number];
