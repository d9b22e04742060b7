import { leadersOf } from "#domain/dossier.ts";
import { isIndustryType } from "#domain/entity-type.ts";
import { LinkRows } from "#ui/link-rows.tsx";
import type { Section } from "#ui/section.ts";
import { SilenceNote } from "#ui/silence-note.tsx";

export const leaders: Section = {
  id: "leaders",
  title: (text) => text.sections.leaders,
  when: ({ entity }) => isIndustryType(entity.type),
  Body: ({ archive, entity }) => {
    const links = leadersOf(archive, entity.id);
    return links.length > 0 ? <LinkRows links={links} /> : <SilenceNote archive={archive} />;
  },
};
