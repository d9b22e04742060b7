import type { Archive } from "#domain/archive.ts";
import type { ConflictGrouping } from "#domain/conflict-filter.ts";
import { type ConflictCase, groupConflicts } from "#domain/find-conflicts.ts";
import { useAtlas } from "#store/atlas.ts";
import { ConflictCard } from "#ui/conflict-card.tsx";
import { useText } from "#ui/use-text.ts";
import { ConflictRow } from "./conflict-row.tsx";
import styles from "./conflicts-page.module.css";
import { nameSources } from "./name-conflict-part.ts";
import { useConflictsText } from "./use-conflicts-text.ts";

/** The contradictions in groups, as cards or as one table. */
export const ConflictList = ({
  archive,
  cases,
}: {
  archive: Archive;
  cases: readonly ConflictCase[];
}) => {
  const words = useConflictsText();
  const { grouping, isTable } = useAtlas(({ view }) => view.conflicts);
  const nameGroup = useGroupName(archive, grouping);
  const groups = groupConflicts(cases, grouping);
  if (!isTable)
    return groups.map(({ key, members }) => (
      <section key={key} className={styles.group}>
        <h3>
          {nameGroup(key)} <span className={styles.many}>{members.length}</span>
        </h3>
        <ul className={styles.cards}>
          {members.map(({ conflict }) => (
            <li key={conflict.id}>
              <ConflictCard archive={archive} conflict={conflict} />
            </li>
          ))}
        </ul>
      </section>
    ));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} data-scrolls tabIndex={0} aria-label={words.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {(["kind", "what", "sides", "areas"] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, members }) => (
          <tbody key={key}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={4}>
                {nameGroup(key)} <span className={styles.many}>{members.length}</span>
              </th>
            </tr>
            {members.map((one) => (
              <ConflictRow key={one.conflict.id} archive={archive} one={one} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
};

const useGroupName = (archive: Archive, grouping: ConflictGrouping) => {
  const { text, language } = useText();
  const words = useConflictsText();
  return (key: string): string => {
    if (grouping === "kind") return text.conflicts.kinds[key as keyof typeof text.conflicts.kinds];
    if (grouping === "area") return archive.entities.get(key)?.name[language] ?? words.noArea;
    const [one = "", other = one] = key.split(" ");
    return nameSources(archive, [one, other], words, language);
  };
};
