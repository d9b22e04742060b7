import { isAreaType } from "#domain/entity-type.ts";
import { projectRows, projectsIn } from "#domain/projects.ts";
import { ProjectsTable } from "#ui/projects-table.tsx";
import type { Section } from "#ui/section.ts";

export const projects: Section = {
  id: "projects",
  title: (text) => text.sections.projects,
  when: ({ archive, entity }) =>
    isAreaType(entity.type) && projectsIn(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => (
    <ProjectsTable rows={projectRows(archive, projectsIn(archive, entity.id))} on={entity.id} />
  ),
};
