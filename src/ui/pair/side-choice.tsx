import { pairSides } from "#domain/view.ts";
import { useAtlas } from "#store/atlas.ts";
import { editSide } from "#store/pair.ts";
import styles from "./pair-controls.module.css";
import { usePairText } from "./use-pair-text.ts";

/** Which of two maps the panels change. */
export const SideChoice = () => {
  const words = usePairText();
  const edited = useAtlas(({ view }) => view.pair?.edited);
  if (!edited) return null;
  return (
    <fieldset className={styles.choice} data-sides>
      <legend>{words.work}</legend>
      {pairSides.map((side) => (
        <button
          key={side}
          type="button"
          aria-label={words.workOn(words.sides[side])}
          aria-pressed={side === edited}
          onClick={() => editSide(side)}
        >
          {side.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
};
