import { areasAsked, silencesOf } from "#domain/silence.ts";
import type { Section } from "#ui/section.ts";
import { SilenceNote } from "#ui/silence-note.tsx";
import { useText } from "#ui/use-text.ts";

/** What one would ask of an area and the documents do not say. */
export const silence: Section = {
  id: "silence",
  title: (text) => text.sections.silence,
  when: ({ archive, entity }) =>
    areasAsked(archive).includes(entity) && silencesOf(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => {
    const { text } = useText();
    return (
      <>
        <p>
          {text.list(silencesOf(archive, entity.id).map((question) => text.questions[question]))}
        </p>
        <SilenceNote archive={archive} />
      </>
    );
  },
};
