import { activitiesOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Industries a firm, platform, project or park works in. */
export const activities = linkSection({ id: "activities", find: activitiesOf });
