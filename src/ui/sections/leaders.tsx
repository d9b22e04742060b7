import { leadersOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Areas that lead an industry. */
export const leaders = linkSection({ id: "leaders", find: leadersOf });
