import type { Archive } from "#domain/archive.ts";
import { sayNumber } from "#text/quantity.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import { useText } from "#ui/use-text.ts";
import { DataConflicts } from "./data-conflicts.tsx";
import { DataDocuments } from "./data-documents.tsx";
import { DataDownloads } from "./data-downloads.tsx";
import { DataEntries } from "./data-entries.tsx";
import styles from "./data-page.module.css";
import { DataSilences } from "./data-silences.tsx";
import head from "./page-head.module.css";

/** The documents, where they contradict one another, what they do not say, and the data to take away. */
export const DataPage = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  const { sources, entities, dataVersion } = archive.index;
  const { facts = [], relations = [], conflicts = [] } = archive.details ?? {};
  const counts = {
    sources: sources.length,
    entities: entities.length,
    facts: facts.length,
    relations: relations.length,
    conflicts: conflicts.length,
  };
  return (
    <div className={styles.page}>
      <header className={head.head}>
        <h2>{text.data.title}</h2>
        <HelpButton topic="data" isInCorner />
        <p>{text.data.intro}</p>
        <p className={styles.version}>{text.data.version(dataVersion)}</p>
        <dl className={styles.counts}>
          {Object.entries(counts).map(([key, count]) => (
            <div key={key}>
              <dd>{sayNumber(count, language)}</dd>
              <dt>{text.data.counts[key as keyof typeof counts]}</dt>
            </div>
          ))}
        </dl>
      </header>
      <DataDocuments archive={archive} />
      <DataEntries archive={archive} />
      <DataConflicts archive={archive} />
      <DataSilences archive={archive} />
      <DataDownloads archive={archive} />
    </div>
  );
};
