import { undertakingsOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Projects a firm, body or institution builds or runs. */
export const undertakings = linkSection({ id: "undertakings", find: undertakingsOf });
