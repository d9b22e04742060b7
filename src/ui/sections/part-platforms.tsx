import { partPlatformsOf } from "#domain/dossier.ts";
import { linkSection } from "#ui/link-section.tsx";

/** Platforms that make up a platform. */
export const partPlatforms = linkSection({ id: "part-platforms", find: partPlatformsOf });
