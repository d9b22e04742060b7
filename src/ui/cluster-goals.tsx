import type { ClusterGoal } from "#domain/figures.ts";
import styles from "./cluster-goals.module.css";
import { EntityLink } from "./entity-link.tsx";
import { FactFigure } from "./fact-figure.tsx";
import { sayKindAndYear } from "./say-fact.ts";
import { useText } from "./use-text.ts";

/** Bars for the goals that share a measure; the others stand below, without a bar. */
export const ClusterGoals = ({ goals }: { goals: readonly ClusterGoal[] }) => {
  const { text, language } = useText();
  const most = Math.max(
    ...goals.map(({ fact, isComparable }) => (isComparable ? (fact?.value ?? 0) : 0)),
  );
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {goals.map(({ cluster, fact, isComparable }) => (
            <tr key={cluster.id}>
              <th scope="row">
                <EntityLink entity={cluster} />
                {fact && isComparable && (
                  <svg
                    className={styles.bar}
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width={((fact.value ?? 0) / most) * 100} height="4" />
                  </svg>
                )}
                {fact && (
                  <p className={styles.measure}>
                    {fact.indicator[language]} · {sayKindAndYear(fact, text)}
                    {!isComparable && ` · ${text.cluster.otherMeasure}`}
                  </p>
                )}
              </th>
              <td>
                {fact ? (
                  <FactFigure fact={fact} />
                ) : (
                  <span className={styles.silent}>{text.silence.notStated}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.measure}>{text.cluster.note}</p>
    </>
  );
};
