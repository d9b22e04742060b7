import type { Thematic } from "#domain/thematic.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./thematic-legend.module.css";
import { useThematicText } from "./use-thematic.ts";

/** What keeps the values from being compared as they stand. */
export const ThematicCautions = ({ thematic: { rows, unlikeness } }: { thematic: Thematic }) => {
  const { text } = useText();
  const words = useThematicText();
  const isAsked = useAtlas(({ view }) => view.year !== null || view.kind !== null);
  const known = rows.filter(({ value }) => value !== null).length;
  const unlike = (["years", "kinds", "unknownYears"] as const).filter((part) => unlikeness[part]);
  return (
    <>
      {unlike.length > 0 && (
        <p className={styles.caution} data-caution>
          {words.unlike(text.list(unlike.map((part) => words.unlikeParts[part])))}
        </p>
      )}
      {known === 1 && <p className={styles.caution}>{words.alone}</p>}
      {known === 0 && (
        <p className={styles.caution}>
          {words.nothing}{" "}
          {isAsked && (
            <button type="button" onClick={() => setView({ year: null, kind: null })}>
              {words.takeLatest}
            </button>
          )}
        </p>
      )}
    </>
  );
};

/** How a count was made, and that it is none of the city. */
export const CountNote = ({ thematic: { theme } }: { thematic: Thematic }) => {
  const words = useThematicText();
  return (
    theme.source === "count" && (
      <p className={styles.note}>
        {words.formula(words.measures[theme.measure].formula)}
        <br />
        {words.countNote}
      </p>
    )
  );
};
