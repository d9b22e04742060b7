import { useEffect, useRef, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import type { Statement } from "#domain/reading.ts";
import { select } from "#store/atlas.ts";
import { sayNumber } from "#text/quantity.ts";
import { FilterField } from "#ui/filter-field.tsx";
import { sayKindAndYear, sayValue } from "#ui/say-fact.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./reader-page.module.css";

/** Everything taken from the document, in reading order; the one read stands out. */
export const ReaderRail = ({
  archive,
  statements,
  at,
  onRead,
}: {
  archive: Archive;
  statements: readonly Statement[];
  at: number | null;
  onRead: (offset: number) => void;
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
            <button type="button" onClick={() => onRead(statement.offset)}>
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

const kinds = ["fact", "relation", "mention"] as const;

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
