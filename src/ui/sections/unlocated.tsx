import { unlocatedIn } from "#domain/dossier.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { EntityRows } from "#ui/entity-rows.tsx";
import type { Section } from "#ui/section.ts";

/** What the documents put in an area without saying where: the map counts it on the area's edge. */
export const unlocated: Section = {
  id: "unlocated",
  title: (text) => text.sections.unlocated,
  when: ({ archive, entity }) =>
    isAreaType(entity.type) && unlocatedIn(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => <EntityRows entities={unlocatedIn(archive, entity.id)} />,
};
