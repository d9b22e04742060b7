import { industriesOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Industries an area leads. */
export const industries = linkSection({ id: "industries", find: industriesOf });
