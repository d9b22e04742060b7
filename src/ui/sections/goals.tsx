import { figuresOf } from "#domain/dossier.ts";
import { FactRow } from "#ui/fact-row.tsx";
import { LongList } from "#ui/long-list.tsx";
import type { Section } from "#ui/section.ts";

export const goals: Section = {
  id: "goals",
  title: (text) => text.sections.goals,
  when: ({ archive, entity }) => figuresOf(archive, entity.id).commitments.length > 0,
  Body: ({ archive, entity }) => (
    <LongList first={4}>
      {figuresOf(archive, entity.id).commitments.map((fact) => (
        <FactRow key={fact.id} fact={fact} on={entity.id} />
      ))}
    </LongList>
  ),
};
