import { partsOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Industries that belong to an industry. */
export const parts = linkSection({ id: "parts", find: partsOf });
