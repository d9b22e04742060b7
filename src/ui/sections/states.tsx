import { figuresOf } from "#domain/figures.ts";
import { FactBrowser } from "#ui/fact-browser.tsx";
import type { Section } from "#ui/section.ts";

/** What was or is. */
export const states: Section = {
  id: "states",
  title: (text) => text.sections.states,
  when: ({ archive, entity }) => figuresOf(archive, entity.id).states.length > 0,
  Body: ({ archive, entity }) => (
    <FactBrowser archive={archive} facts={figuresOf(archive, entity.id).states} on={entity.id} />
  ),
};
