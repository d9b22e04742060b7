import { holdersOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Who holds a title. */
export const holders = linkSection({ id: "holders", find: holdersOf });
