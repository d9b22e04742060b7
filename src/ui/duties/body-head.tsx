import { type DutyHolder, totalOf } from "#domain/duty-matrix.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./duty-table.module.css";
import { chooseOf } from "./narrow-duties.ts";
import { useDutiesText } from "./use-duties-text.ts";

/** The head of a column: a body, upright, with the number of its matters in all. */
export const BodyHead = ({ body }: { body: DutyHolder }) => {
  const { language } = useText();
  const words = useDutiesText();
  const isChosen = useAtlas(({ view }) => view.duties.of === body.entity.id);
  const { entity, leads, answers } = body;
  return (
    <th scope="col" className={styles.bodyHead} data-body={entity.id}>
      <button
        type="button"
        aria-pressed={isChosen}
        title={`${entity.name[language]} · ${words.totalOf(leads, answers)}`}
        onClick={() => chooseOf(entity.id)}
      >
        <span className={styles.upright}>{entity.name[language]}</span>
        <span className={styles.count} aria-hidden>
          {totalOf(body)}
        </span>
      </button>
    </th>
  );
};
