import { figuresOf } from "#domain/dossier.ts";
import { FactsByTopic } from "#ui/facts-by-topic.tsx";
import type { Section } from "#ui/section.ts";

export const states: Section = {
  id: "states",
  title: (text) => text.sections.states,
  when: ({ archive, entity }) => figuresOf(archive, entity.id).states.length > 0,
  Body: ({ archive, entity }) => (
    <FactsByTopic archive={archive} facts={figuresOf(archive, entity.id).states} on={entity.id} />
  ),
};
