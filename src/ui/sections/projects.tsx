import { projectsIn } from "#domain/dossier.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { EntityRows } from "#ui/entity-rows.tsx";
import type { Section } from "#ui/section.ts";
import { SilenceNote } from "#ui/silence-note.tsx";

export const projects: Section = {
  id: "projects",
  title: (text) => text.sections.projects,
  when: ({ entity }) => isAreaType(entity.type),
  Body: ({ archive, entity }) => {
    const found = projectsIn(archive, entity.id);
    return found.length > 0 ? <EntityRows entities={found} /> : <SilenceNote archive={archive} />;
  },
};
