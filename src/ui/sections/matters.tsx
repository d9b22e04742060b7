import { mattersOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Tasks a body answers for. */
export const matters = linkSection({ id: "matters", find: mattersOf });
