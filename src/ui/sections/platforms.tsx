import { placeSection } from "#ui/place-section.tsx";

export const platforms = placeSection({ id: "platforms", types: ["platform"] });
