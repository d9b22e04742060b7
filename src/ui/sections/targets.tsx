import { isAreaType } from "#domain/entity-type.ts";
import { figuresOf } from "#domain/figures.ts";
import { showTargets } from "#store/atlas.ts";
import { FactBrowser } from "#ui/fact-browser.tsx";
import styles from "#ui/more-button.module.css";
import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";

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
    const isTabled = isAreaType(entity.type) && figures.some(({ kind }) => kind === "target");
    return (
      <>
        <FactBrowser archive={archive} facts={[...figures, ...commitments]} on={entity.id} />
        {isTabled && <SeeInTable id={entity.id} />}
      </>
    );
  },
};

const SeeInTable = ({ id }: { id: string }) => {
  const { text } = useText();
  return (
    <button type="button" className={styles.more} onClick={() => showTargets({ area: id })}>
      {text.facts.inTable}
    </button>
  );
};
