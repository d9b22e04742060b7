import type { Compared } from "#domain/compare-figures.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useText } from "#ui/use-text.ts";
import { sayUnlike } from "./say-unlike.ts";
import styles from "./unlike-line.module.css";
import { useCompareText } from "./use-compare-text.ts";

/** Below figures that are unlike: in what, and the agreement to compare them all the same. */
export const UnlikeLine = ({
  id,
  name,
  compared,
  areas,
  hasConsent,
  onConsent,
}: {
  id: string;
  /** Of the row. */
  name: string;
  compared: Compared;
  areas: readonly IndexEntity[];
  hasConsent: boolean;
  onConsent: (hasConsent: boolean) => void;
}) => {
  const { text, language } = useText();
  const words = useCompareText();
  const unlike = sayUnlike(compared, areas, text, words, language);
  return (
    <tr data-unlike={id}>
      <td className={styles.cell} colSpan={areas.length}>
        <div className={styles.line}>
          <ul>
            {unlike.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {compared.definitions.map((conflict) => (
            <p key={conflict.id} className={styles.note}>
              {conflict.explanation[language]}
            </p>
          ))}
          {compared.isDrawable ? (
            <button
              type="button"
              aria-pressed={hasConsent}
              aria-label={hasConsent ? undefined : words.anywayLabel(name, text.list(unlike))}
              onClick={() => onConsent(!hasConsent)}
            >
              {hasConsent ? words.stop : words.anyway}
            </button>
          ) : (
            <p className={styles.note}>{words.cannotDraw}</p>
          )}
          {hasConsent && <strong>{words.unlikeBars}</strong>}
        </div>
      </td>
    </tr>
  );
};
