import type { Archive } from "#domain/archive.ts";
import { areasAsked, isStated, questions } from "#domain/silence.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./data-page.module.css";
import { DataPart } from "./data-part.tsx";

/** What one would ask of each area, and whether the documents answer. */
export const DataSilences = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  return (
    <DataPart id="silence" title={text.data.silence} intro={text.data.silenceIntro}>
      <div className={styles.scroll} data-scrolls>
        <table className={`${styles.table} ${styles.matrix}`}>
          <thead>
            <tr>
              <th scope="col">{text.data.area}</th>
              {questions.map((question) => (
                <th key={question} scope="col">
                  {text.questions[question]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areasAsked(archive).map((area) => (
              <tr key={area.id}>
                <th scope="row">
                  <EntityLink entity={area} />
                </th>
                {questions.map((question) => {
                  const isKnown = isStated(archive, area.id, question);
                  return (
                    <td key={question} data-stated={isKnown}>
                      <span aria-hidden="true">{isKnown ? "●" : "—"}</span>
                      <span className={styles.spoken}>
                        {isKnown ? text.data.stated : text.data.notStated}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </DataPart>
  );
};
