import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";

export const overview: Section = {
  id: "overview",
  title: (text) => text.sections.overview,
  when: ({ archive, entity }) => archive.details?.summaries[entity.id] !== undefined,
  Body: ({ archive, entity }) => {
    const { text, language } = useText();
    return (
      <>
        <p>{archive.details?.summaries[entity.id]?.[language]}</p>
        {entity.origin === "context" && <p>{text.panel.context}</p>}
      </>
    );
  },
};
