/** Ids of the layers of the style that hold the badges of ranked places, which a click looks into. */
export const rankLayers = { places: "ranking:places", areas: "ranking:areas" } as const;
