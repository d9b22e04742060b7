import { partsOf } from "#domain/dossier.ts";
import { LinkRows } from "#ui/link-rows.tsx";
import type { Section } from "#ui/section.ts";

export const parts: Section = {
  id: "parts",
  title: (text) => text.sections.parts,
  when: ({ archive, entity }) => partsOf(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => <LinkRows links={partsOf(archive, entity.id)} />,
};
