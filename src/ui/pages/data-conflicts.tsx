import type { Archive } from "#domain/archive.ts";
import { conflictKinds } from "#domain/catalog.ts";
import { ConflictCard } from "#ui/conflict-card.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { LongList } from "#ui/long-list.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./data-page.module.css";
import { DataPart } from "./data-part.tsx";

/** What does not fit together, by kind. */
export const DataConflicts = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  const conflicts = archive.details?.conflicts ?? [];
  const byRule = conflicts.filter(({ id, kind }) => id.startsWith(`conflict/${kind}-`)).length;
  return (
    <DataPart
      id="conflicts"
      title={text.data.conflicts}
      intro={text.data.conflictsIntro(byRule, conflicts.length - byRule)}
    >
      {conflictKinds.map((kind) => {
        const members = conflicts.filter((conflict) => conflict.kind === kind);
        return (
          members.length > 0 && (
            <Disclosure
              key={kind}
              title={text.conflicts.kinds[kind]}
              count={members.length}
              isOpenAtFirst={kind === conflictKinds[0]}
            >
              <LongList first={12} className={styles.cards}>
                {members.map((conflict) => (
                  <li key={conflict.id}>
                    <ConflictCard archive={archive} conflict={conflict} />
                  </li>
                ))}
              </LongList>
            </Disclosure>
          )
        );
      })}
    </DataPart>
  );
};
