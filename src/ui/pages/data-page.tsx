import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import type { ExportFormat } from "#data/exports/export-format.ts";
import { exportFormats } from "#data/exports/registry.ts";
import { saveFile } from "#data/save-file.ts";
import type { Archive } from "#domain/archive.ts";
import { conflictKinds } from "#domain/catalog.ts";
import { entityTypes } from "#domain/entity-type.ts";
import { group } from "#domain/group.ts";
import { statementsOf } from "#domain/reading.ts";
import { areasAsked, isStated, questions } from "#domain/silence.ts";
import type { Page } from "#domain/view.ts";
import { notify, openPage } from "#store/atlas.ts";
import { sayNumber } from "#text/quantity.ts";
import { Badge } from "#ui/badge.tsx";
import { ConflictCard } from "#ui/conflict-card.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { LongList } from "#ui/long-list.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./data-page.module.css";

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
      <header className={styles.head}>
        <h2>{text.data.title}</h2>
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
      <Documents archive={archive} />
      <Entries archive={archive} />
      <Conflicts archive={archive} />
      <Silences archive={archive} />
      <Downloads archive={archive} />
    </div>
  );
};

const Part = ({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: string;
  children: ReactNode;
}) => (
  <section data-part={id}>
    <h3>{title}</h3>
    {intro && <p className={styles.intro}>{intro}</p>}
    {children}
  </section>
);

const Documents = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  return (
    <Part id="documents" title={text.data.documents}>
      <div className={styles.scroll} data-scrolls>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.data.columns.document}</th>
              <th scope="col">{text.data.columns.status}</th>
              <th scope="col">{text.data.columns.published}</th>
              <th scope="col">{text.data.columns.facts}</th>
              <th scope="col">{text.data.columns.entities}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {archive.index.sources.map((source) => {
              const statements = statementsOf(archive, source.id);
              const named = statements.flatMap((one) =>
                one.kind === "mention" ? [one.entity.id] : [],
              );
              return (
                <tr key={source.id}>
                  <th scope="row">
                    <EntityLink entity={{ id: source.id, name: source.title }} />
                    <span className={styles.small}>
                      {[source.issuer?.[language], source.documentNumber]
                        .filter(Boolean)
                        .join(" · ") || text.evidence.issuerNotStated}
                    </span>
                  </th>
                  <td>
                    <Badge tone={source.status}>{text.status[source.status]}</Badge>
                  </td>
                  <td>
                    {source.published}
                    {source.publishedInferred && (
                      <span className={styles.small}>{text.evidence.publishedInferred}</span>
                    )}
                  </td>
                  <td className={styles.number}>
                    {sayNumber(statements.filter(({ kind }) => kind === "fact").length, language)}
                  </td>
                  <td className={styles.number}>{sayNumber(new Set(named).size, language)}</td>
                  <td>
                    <Button
                      className={styles.quiet ?? ""}
                      onPress={() => openPage(source.id as Page)}
                    >
                      {text.data.read}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Part>
  );
};

/** Everything that has a panel, by its type. */
const Entries = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  const types = group(archive.index.entities, ({ type }) => [type]);
  return (
    <Part id="entries" title={text.data.entries} intro={text.data.entriesIntro}>
      {entityTypes.map((type) => {
        const members = [...(types.get(type) ?? [])].sort((a, b) =>
          a.name[language].localeCompare(b.name[language], language),
        );
        return (
          members.length > 0 && (
            <Disclosure key={type} title={text.types[type]} count={members.length}>
              <ul className={styles.entries}>
                {members.map((entity) => (
                  <li key={entity.id}>
                    <EntityLink entity={entity} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )
        );
      })}
    </Part>
  );
};

const Conflicts = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  const conflicts = archive.details?.conflicts ?? [];
  const byRule = conflicts.filter(({ id, kind }) => id.startsWith(`conflict/${kind}-`)).length;
  return (
    <Part
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
    </Part>
  );
};

const Silences = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  return (
    <Part id="silence" title={text.data.silence} intro={text.data.silenceIntro}>
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
    </Part>
  );
};

const Downloads = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  return (
    <Part id="downloads" title={text.data.download} intro={text.data.downloadIntro}>
      <ul className={styles.downloads}>
        <li>
          <a className={styles.take} href="data/catalog.json" download="weihai-atlas.json">
            <Download aria-hidden /> JSON
          </a>
          <p>{text.data.formats.json}</p>
          <a href="data/catalog.schema.json">{text.data.schema}</a>
        </li>
        {exportFormats.map((format) => (
          <li key={format.id}>
            <Take archive={archive} format={format} />
            <p>{text.data.formats[format.id as "csv" | "xlsx"]}</p>
          </li>
        ))}
      </ul>
      {!archive.details && <p>{text.data.incomplete}</p>}
    </Part>
  );
};

const Take = ({ archive, format }: { archive: Archive; format: ExportFormat }) => {
  const { text } = useText();
  const [isBusy, setIsBusy] = useState(false);
  const take = async () => {
    setIsBusy(true);
    try {
      saveFile(await format.write(archive), format.fileName);
    } catch {
      notify({ id: "export", tone: "trouble", message: (words) => words.data.failed });
    }
    setIsBusy(false);
  };
  return (
    <Button
      className={styles.take ?? ""}
      isDisabled={isBusy || !archive.details}
      onPress={() => void take()}
    >
      <Download aria-hidden /> {isBusy ? text.data.preparing : format.id.toUpperCase()}
    </Button>
  );
};
