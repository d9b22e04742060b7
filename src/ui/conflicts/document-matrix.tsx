import type { Archive } from "#domain/archive.ts";
import { type ConflictCase, isBetween } from "#domain/find-conflicts.ts";
import { useAtlas } from "#store/atlas.ts";
import { Badge } from "#ui/badge.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./conflict-matrix.module.css";
import { MatrixCell } from "./matrix-cell.tsx";
import { isNarrowedTo, toggleConflicts } from "./narrow-conflicts.ts";
import { useConflictsText } from "./use-conflicts-text.ts";

/** Documents by documents, each pair once: how often two contradict one another, or one itself. */
export const DocumentMatrix = ({
  archive,
  cases,
}: {
  archive: Archive;
  /** What the other filters leave. */
  cases: readonly ConflictCase[];
}) => {
  const { text, language } = useText();
  const words = useConflictsText();
  const filter = useAtlas(({ view }) => view.conflicts);
  const { sources } = archive.index;
  const countOf = (one: string, other: string) =>
    cases.filter((each) => isBetween(each, [one, other])).length;
  const most = Math.max(
    ...sources.flatMap(({ id: one }) => sources.map(({ id: other }) => countOf(one, other))),
  );
  return (
    <section className={styles.matrix} data-part="documents">
      <h3>{words.byDocuments}</h3>
      <p>{words.byDocumentsNote}</p>
      <div className={styles.scroll} data-scrolls>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              {sources.map(({ id, title }, at) => (
                <th key={id} scope="col" className={styles.number}>
                  <abbr title={title[language]}>{at + 1}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map(({ id, title, status }, at) => {
              const part = { sources: [id] as const };
              return (
                <tr key={id}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.choose}
                      aria-pressed={isNarrowedTo(filter, part)}
                      onClick={() => toggleConflicts(part)}
                    >
                      <b>{at + 1}</b>
                      <span>{title[language]}</span>
                      <span className={styles.status}>
                        <Badge tone={status}>{text.status[status]}</Badge>
                      </span>
                    </button>
                  </th>
                  {sources.slice(0, at + 1).map((other) => {
                    const count = countOf(other.id, id);
                    return (
                      <MatrixCell
                        key={other.id}
                        count={count}
                        most={most}
                        part={{ sources: [other.id, id] }}
                        label={
                          other.id === id
                            ? words.within(title[language], count)
                            : words.between(other.title[language], title[language], count)
                        }
                      />
                    );
                  })}
                  {at < sources.length - 1 && <td colSpan={sources.length - 1 - at} />}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
};
