import type { Archive } from "#domain/archive.ts";
import { everyDuty } from "#domain/duty-filter.ts";
import type { DutyMatrix } from "#domain/duty-matrix.ts";
import { freeingParts, withoutPart } from "#domain/find-duties.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./duties-page.module.css";
import { namePart } from "./name-part.ts";
import { narrowDuties } from "./narrow-duties.ts";
import { useDutiesText } from "./use-duties-text.ts";

/** Says that nothing is left, and which part of the filter stands in the way. */
export const NoDuties = ({ archive, matrix }: { archive: Archive; matrix: DutyMatrix }) => {
  const { language } = useText();
  const words = useDutiesText();
  const filter = useAtlas(({ view }) => view.duties);
  return (
    <div className={styles.none} data-part="none">
      <p>{words.none}</p>
      {freeingParts(matrix, filter).map(({ part, count }) => (
        <button
          key={part}
          type="button"
          onClick={() => setView({ duties: withoutPart(filter, part) })}
        >
          {words.frees(namePart(archive, filter, part, words, language), count)}
        </button>
      ))}
      <button type="button" onClick={() => narrowDuties({ ...everyDuty, order: filter.order })}>
        {words.clearAll}
      </button>
    </div>
  );
};
