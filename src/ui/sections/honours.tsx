import { honoursOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Titles and pilot statuses it holds. */
export const honours = linkSection({ id: "honours", find: honoursOf });
