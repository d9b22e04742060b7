import { placesIn } from "#domain/dossier.ts";
import { type EntityType, isAreaType } from "#domain/entity-type.ts";
import type { Text } from "#text/zh.ts";
import { EntityRows } from "./entity-rows.tsx";
import type { Section } from "./section.ts";

/** A section that lists what the documents put in an area, of some types. */
export const placeSection = ({
  id,
  types,
}: {
  id: keyof Text["sections"];
  types: readonly EntityType[];
}): Section => ({
  id,
  title: (text) => text.sections[id],
  when: ({ archive, entity }) =>
    isAreaType(entity.type) && placesIn(archive, entity.id, types).length > 0,
  Body: placeBody(types),
});

const placeBody =
  (types: readonly EntityType[]): Section["Body"] =>
  ({ archive, entity }) => <EntityRows entities={placesIn(archive, entity.id, types)} />;
