import { concernsOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** What a task concerns. */
export const about = linkSection({ id: "about", find: concernsOf });
