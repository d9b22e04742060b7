import { keyFacts } from "#domain/figures.ts";
import { KeyFigure } from "#ui/key-figure.tsx";
import type { Section } from "#ui/section.ts";
import styles from "./sections.module.css";

/** The three figures that matter most, where there are many. */
export const keyFigures: Section = {
  id: "key-figures",
  title: (text) => text.sections["key-figures"],
  when: ({ archive, entity }) => keyFacts(archive, entity.id, 4, thisYear()).length > 3,
  Body: ({ archive, entity }) => (
    <ul className={styles.keys}>
      {keyFacts(archive, entity.id, 3, thisYear()).map((fact) => (
        <KeyFigure key={fact.id} fact={fact} on={entity.id} />
      ))}
    </ul>
  ),
};

const thisYear = () => new Date().getFullYear();
