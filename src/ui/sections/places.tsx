import { placeSection } from "#ui/place-section.tsx";

export const places = placeSection({ id: "places", types: ["subzone", "park", "township"] });
