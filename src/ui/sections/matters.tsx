import { mattersOf } from "#domain/dossier.ts";
import { DutiesLink } from "#ui/duties/duties-link.tsx";
import { LinkRows } from "#ui/link-rows.tsx";
import type { Section } from "#ui/section.ts";

/** Tasks a body answers for. */
export const matters: Section = {
  id: "matters",
  title: (text) => text.sections.matters,
  when: ({ archive, entity }) => mattersOf(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => (
    <>
      <LinkRows links={mattersOf(archive, entity.id)} />
      <DutiesLink entity={entity} />
    </>
  ),
};
