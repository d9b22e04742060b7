import { partnersOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Who it works with. */
export const partners = linkSection({ id: "partners", find: partnersOf });
