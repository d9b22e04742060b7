import { industriesOf } from "#domain/dossier.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { LinkRows } from "#ui/link-rows.tsx";
import type { Section } from "#ui/section.ts";
import { SilenceNote } from "#ui/silence-note.tsx";

export const industries: Section = {
  id: "industries",
  title: (text) => text.sections.industries,
  when: ({ entity }) => isAreaType(entity.type),
  Body: ({ archive, entity }) => {
    const links = industriesOf(archive, entity.id);
    return links.length > 0 ? <LinkRows links={links} /> : <SilenceNote archive={archive} />;
  },
};
