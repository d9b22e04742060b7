import { figuresOf } from "#domain/figures.ts";
import { FactBrowser } from "#ui/fact-browser.tsx";
import type { Section } from "#ui/section.ts";

/** What is to be reached and done: with a figure, or in words. */
export const targets: Section = {
  id: "targets",
  title: (text) => text.sections.targets,
  when: ({ archive, entity }) => {
    const { targets: figures, commitments } = figuresOf(archive, entity.id);
    return figures.length + commitments.length > 0;
  },
  Body: ({ archive, entity }) => {
    const { targets: figures, commitments } = figuresOf(archive, entity.id);
    return <FactBrowser archive={archive} facts={[...figures, ...commitments]} on={entity.id} />;
  },
};
