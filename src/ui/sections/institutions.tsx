import { placeSection } from "#ui/place-section.tsx";

export const institutions = placeSection({ id: "institutions", types: ["institution"] });
