import { placeSection } from "#ui/place-section.tsx";

export const enterprises = placeSection({ id: "enterprises", types: ["enterprise"] });
