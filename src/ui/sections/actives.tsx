import { activeIn } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Who works in an industry. */
export const actives = linkSection({ id: "actives", find: activeIn });
