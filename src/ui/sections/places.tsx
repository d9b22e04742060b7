import { placesIn } from "#domain/dossier.ts";
import { EntityRows } from "#ui/entity-rows.tsx";
import type { Section } from "#ui/section.ts";

export const places: Section = {
  id: "places",
  title: (text) => text.sections.places,
  when: ({ archive, entity }) => placesIn(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => <EntityRows entities={placesIn(archive, entity.id)} />,
};
