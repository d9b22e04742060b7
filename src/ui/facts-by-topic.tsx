import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { byTopic } from "#domain/dossier.ts";
import { FactRow } from "./fact-row.tsx";
import styles from "./facts-by-topic.module.css";
import { LongList } from "./long-list.tsx";
import { useText } from "./use-text.ts";

/** Facts under the headings of their topics; of a long topic the first few. */
export const FactsByTopic = ({
  archive,
  facts,
  on,
}: {
  archive: Archive;
  facts: readonly Fact[];
  on: string;
}) => {
  const { text } = useText();
  const groups = byTopic(archive, facts);
  return groups.map(({ topic, members }) => (
    <div key={topic} className={styles.group}>
      {groups.length > 1 && <h4 className={styles.topic}>{text.topics[topic]}</h4>}
      <LongList first={groups.length > 1 ? 3 : 6}>
        {members.map((fact) => (
          <FactRow key={fact.id} fact={fact} on={on} />
        ))}
      </LongList>
    </div>
  ));
};
