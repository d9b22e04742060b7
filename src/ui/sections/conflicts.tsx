import { ConflictCard } from "#ui/conflict-card.tsx";
import { LongList } from "#ui/long-list.tsx";
import type { Section } from "#ui/section.ts";
import styles from "./sections.module.css";

/** What is said of it that does not fit together, both sides as they stand. */
export const conflicts: Section = {
  id: "conflicts",
  title: (text) => text.sections.conflicts,
  when: ({ archive, entity }) => archive.conflicts.has(entity.id),
  Body: ({ archive, entity }) => (
    <LongList first={2} className={styles.cards}>
      {(archive.conflicts.get(entity.id) ?? []).map((conflict) => (
        <li key={conflict.id}>
          <ConflictCard archive={archive} conflict={conflict} on={entity.id} />
        </li>
      ))}
    </LongList>
  ),
};
