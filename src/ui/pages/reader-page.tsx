import { FileSearch } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { recogniseOriginal } from "#data/recognise-original.ts";
import type { Archive } from "#domain/archive.ts";
import { type Statement, statementsOf } from "#domain/reading.ts";
import type { IndexSource } from "#domain/slice.ts";
import type { Page } from "#domain/view.ts";
import { notify, openPage, select, setSession, setView, useAtlas } from "#store/atlas.ts";
import { sayNumber } from "#text/quantity.ts";
import { Badge } from "#ui/badge.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { FilterField } from "#ui/filter-field.tsx";
import { sayKindAndYear, sayValue } from "#ui/say-fact.ts";
import { useText } from "#ui/use-text.ts";
import { OriginalText } from "./original-text.tsx";
import styles from "./reader-page.module.css";

/** A document beside everything taken from it, in reading order; with the original, every passage in its text. */
export const ReaderPage = ({ archive, source }: { archive: Archive; source: IndexSource }) => {
  const { text } = useText();
  const original = useAtlas(({ session }) => session.originals[source.id]);
  const at = useAtlas(({ view }) => view.at);
  const statements = useMemo(() => statementsOf(archive, source.id), [archive, source.id]);
  return (
    <DropZone
      className={styles.page ?? ""}
      aria-label={text.reader.title}
      getDropOperation={() => "copy"}
      onDrop={async ({ items }) => {
        const [file] = items.flatMap((item) => (item.kind === "file" ? [item] : []));
        if (file) await takeIn(await file.getFile(), archive);
      }}
    >
      <div className={styles.document}>
        <header className={styles.head}>
          <h2>
            <EntityLink entity={{ id: source.id, name: source.title }} />
          </h2>
          <p>
            <Badge tone={source.status}>{text.status[source.status]}</Badge>{" "}
            {source.documentNumber && (
              <>
                <span lang="zh-CN">{source.documentNumber}</span> ·{" "}
              </>
            )}
            {source.published}
          </p>
          {original !== undefined && (
            <Button className={styles.forget ?? ""} onPress={() => forget(source.id)}>
              {text.reader.forget}
            </Button>
          )}
        </header>
        {original === undefined ? (
          <Opening archive={archive} source={source} />
        ) : (
          <OriginalText original={original} statements={statements} at={at} onRead={read} />
        )}
      </div>
      <Rail archive={archive} statements={statements} at={at} />
    </DropZone>
  );
};

const read = (offset: number) => setView({ at: offset });

const forget = (source: string) => {
  const { [source]: _forgotten, ...originals } = useAtlas.getState().session.originals;
  setSession({ originals });
};

const takeIn = async (file: File, archive: Archive) => {
  const found = await recogniseOriginal(file, archive.index.sources);
  if (!found.ok) {
    const { fault } = found;
    return notify({
      id: "original",
      tone: "trouble",
      message: ({ reader }) => reader[fault](file.name),
    });
  }
  const { originals } = useAtlas.getState().session;
  setSession({ originals: { ...originals, [found.source]: found.text } });
  const { page } = useAtlas.getState().view;
  const source = archive.sources.get(found.source);
  if (page !== found.source) openPage(found.source as Page);
  notify({
    id: "original",
    tone: "quiet",
    message: ({ reader }, language) => {
      const title = source?.title[language] ?? "";
      return page === found.source ? reader.recognised(title) : reader.other(title);
    },
  });
};

const Opening = ({ archive, source }: { archive: Archive; source: IndexSource }) => {
  const { text } = useText();
  return (
    <div className={styles.opening}>
      <FileSearch aria-hidden />
      <p>{text.reader.intro}</p>
      <FileTrigger
        onSelect={async (files) => {
          const [file] = files ?? [];
          if (file) await takeIn(file, archive);
        }}
      >
        <Button className={styles.choose ?? ""}>{text.reader.choose}</Button>
      </FileTrigger>
      <p>{text.reader.drop}</p>
      <p className={styles.small}>{text.reader.expects(source.sha256.slice(0, 12))}</p>
      <p className={styles.small}>{text.reader.without}</p>
    </div>
  );
};

const kinds = ["fact", "relation", "mention"] as const;

/** Everything taken from the document, in reading order; the one read stands out. */
const Rail = ({
  archive,
  statements,
  at,
}: {
  archive: Archive;
  statements: readonly Statement[];
  at: number | null;
}) => {
  const { text, language } = useText();
  const [filter, setFilter] = useState("");
  const [shown, setShown] = useState<readonly Statement["kind"][]>(["fact"]);
  const rail = useRef<HTMLOListElement>(null);
  const wanted = filter.trim().toLowerCase();
  const said = (statement: Statement): string => {
    if (statement.kind === "mention") return statement.entity.name[language];
    if (statement.kind === "relation") {
      const { from, type, to } = statement.relation;
      const name = (id: string) => archive.entities.get(id)?.name[language] ?? "";
      return `${name(from)} · ${text.relationWords[type]} · ${name(to)}`;
    }
    const { subject, indicator } = statement.fact;
    return [
      archive.entities.get(subject)?.name[language],
      indicator[language],
      sayValue(statement.fact, text, language),
    ]
      .filter(Boolean)
      .join(" · ");
  };
  const found = statements
    .filter(({ kind }) => shown.includes(kind))
    .map((statement) => ({ statement, words: said(statement) }))
    .filter(
      ({ statement, words }) =>
        words.toLowerCase().includes(wanted) || figureOf(statement).includes(wanted),
    );
  useEffect(() => {
    if (at === null) return;
    rail.current?.querySelector(`[data-offset="${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <section className={styles.rail} aria-label={text.reader.statements}>
      <h3>{text.reader.statements}</h3>
      <div className={styles.kinds}>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={shown.includes(kind)}
              onChange={(event) =>
                setShown(
                  kinds.filter((one) =>
                    one === kind ? event.target.checked : shown.includes(one),
                  ),
                )
              }
            />
            {text.reader.kinds[kind]}{" "}
            {sayNumber(statements.filter((one) => one.kind === kind).length, language)}
          </label>
        ))}
      </div>
      <FilterField label={text.reader.filter} value={filter} onChange={setFilter} />
      <ol ref={rail}>
        {found.map(({ statement, words }) => (
          <li
            key={`${statement.kind} ${statement.offset} ${words}`}
            data-offset={statement.offset}
            aria-current={statement.offset === at || undefined}
          >
            <button type="button" onClick={() => read(statement.offset)}>
              {words}
              <span className={styles.small}>
                {statement.kind === "fact" && `${sayKindAndYear(statement.fact, text)} · `}
                {statement.section && `${statement.section} · `}
                {text.reader.at(sayNumber(statement.offset + 1, language))}
              </span>
            </button>
            <button
              type="button"
              className={styles.subject}
              onClick={() => select(subjectOf(statement))}
              aria-label={archive.entities.get(subjectOf(statement))?.name[language]}
            >
              →
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 && <p role="status">{text.reader.none}</p>}
    </section>
  );
};

const figureOf = (statement: Statement): string =>
  statement.kind === "fact"
    ? statement.fact.evidence.figure
    : statement.kind === "relation"
      ? statement.relation.evidence.figure
      : statement.entity.name.zh;

const subjectOf = (statement: Statement): string =>
  statement.kind === "fact"
    ? statement.fact.subject
    : statement.kind === "relation"
      ? statement.relation.from
      : statement.entity.id;
