import { undertakersOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Who builds or runs a project. */
export const undertakers = linkSection({ id: "undertakers", find: undertakersOf });
