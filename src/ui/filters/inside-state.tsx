import { useAtlas } from "#store/atlas.ts";
import styles from "./filter-chips.module.css";
import { useListText } from "./use-list-text.ts";

/** How much lies in the drawings that are filtered by, or why nothing is left out by them. */
export const InsideState = () => {
  const words = useListText();
  const { state, found } = useAtlas(({ session }) => session.inside);
  const values = found ? [...found.values()] : [];
  const certain = values.filter(({ isCertain }) => isCertain).length;
  return (
    <span className={styles.state} role="status" data-inside-state={state}>
      {state === "known" && words.insideCounts(certain, values.length - certain)}
      {state !== "known" && state !== "off" && words.insideStates[state]}
    </span>
  );
};
