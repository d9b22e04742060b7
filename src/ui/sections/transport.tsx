import { placeSection } from "#ui/place-section.tsx";

export const transport = placeSection({ id: "transport", types: ["transport"] });
