import { BookOpenText } from "lucide-react";
import { Button } from "react-aria-components";
import type { Archive } from "#domain/archive.ts";
import { chaptersOf, type Statement, statementsOf } from "#domain/reading.ts";
import type { IndexSource } from "#domain/slice.ts";
import type { Page } from "#domain/view.ts";
import { openPage } from "#store/atlas.ts";
import { Badge } from "./badge.tsx";
import { ConflictCard } from "./conflict-card.tsx";
import { Disclosure } from "./disclosure.tsx";
import { FactRow } from "./fact-row.tsx";
import { LongList } from "./long-list.tsx";
import styles from "./source-panel.module.css";
import { useText } from "./use-text.ts";

/** A document: what it is, and everything taken from it in reading order. */
export const SourcePanel = ({ archive, source }: { archive: Archive; source: IndexSource }) => {
  const { text, language } = useText();
  const statements = statementsOf(archive, source.id);
  const facts = statements.filter((statement) => statement.kind === "fact");
  const named = new Set(
    statements.flatMap((statement) => (statement.kind === "mention" ? statement.entity.id : [])),
  );
  const conflicts = (archive.details?.conflicts ?? []).filter((conflict) =>
    conflict.facts.some((id) => archive.factById.get(id)?.evidence.source === source.id),
  );
  return (
    <>
      <section data-section="document">
        <h3>{text.sections.document}</h3>
        <dl className={styles.about}>
          <dt>{text.data.columns.status}</dt>
          <dd>
            <Badge tone={source.status}>{text.status[source.status]}</Badge>
          </dd>
          <dt>{text.source.issued}</dt>
          <dd>{source.issuer?.[language] ?? text.evidence.issuerNotStated}</dd>
          {source.documentNumber && (
            <>
              <dt>{text.source.number}</dt>
              <dd lang="zh-CN">{source.documentNumber}</dd>
            </>
          )}
          <dt>{text.source.published}</dt>
          <dd>
            {source.published}
            {source.publishedInferred && ` (${text.evidence.publishedInferred})`}
          </dd>
          <dt>{text.source.fingerprint}</dt>
          <dd className={styles.hash}>{source.sha256}</dd>
        </dl>
        {source.status !== "official" && (
          <p className={styles.caution}>{text.source[source.status]}</p>
        )}
        <Button className={styles.read ?? ""} onPress={() => openPage(source.id as Page)}>
          <BookOpenText aria-hidden />
          {text.data.read}
        </Button>
      </section>
      <section data-section="chapters">
        <h3>{text.sections.chapters}</h3>
        <p className={styles.taken}>{text.source.taken(facts.length, named.size)}</p>
        {[...chaptersOf(facts)].map(([chapter, members]) => (
          <Disclosure
            key={chapter}
            title={<span lang="zh-CN">{chapter}</span>}
            count={members.length}
          >
            <LongList first={12}>
              {members.map((statement) => (
                <Row key={`${statement.fact.id}@${statement.offset}`} statement={statement} />
              ))}
            </LongList>
          </Disclosure>
        ))}
      </section>
      {conflicts.length > 0 && (
        <section data-section="conflicts">
          <h3>{text.sections.conflicts}</h3>
          <LongList first={2} className={styles.cards}>
            {conflicts.map((conflict) => (
              <li key={conflict.id}>
                <ConflictCard archive={archive} conflict={conflict} />
              </li>
            ))}
          </LongList>
        </section>
      )}
    </>
  );
};

const Row = ({ statement }: { statement: Statement }) =>
  statement.kind === "fact" && <FactRow fact={statement.fact} on="" />;
