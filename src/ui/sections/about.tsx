import { concernsOf } from "#domain/dossier.ts";
import { LinkRows } from "#ui/link-rows.tsx";
import type { Section } from "#ui/section.ts";

/** What a task concerns. */
export const about: Section = {
  id: "about",
  title: (text) => text.sections.about,
  when: ({ archive, entity }) => concernsOf(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => <LinkRows links={concernsOf(archive, entity.id)} />,
};
