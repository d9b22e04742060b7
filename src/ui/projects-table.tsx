import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import type { Fact } from "#domain/catalog.ts";
import { matchesName } from "#domain/match-name.ts";
import { type ProjectRow, sumsOf } from "#domain/projects.ts";
import { sayQuantity } from "#text/quantity.ts";
import { EntityLink } from "./entity-link.tsx";
import { FactFigure } from "./fact-figure.tsx";
import { FactTags } from "./fact-tags.tsx";
import { FilterField } from "./filter-field.tsx";
import { MoreButton } from "./more-button.tsx";
import styles from "./projects-table.module.css";
import { sayKindAndYear } from "./say-fact.ts";
import { useText } from "./use-text.ts";

type Column = "project" | "investment" | "size" | "due";

/** Projects by what is stated of each, sortable, with sums only over like with like. */
export const ProjectsTable = ({ rows, on }: { rows: readonly ProjectRow[]; on: string }) => {
  const { text, language } = useText();
  const [sort, setSort] = useState<{ by: Column; isDown: boolean } | null>(null);
  const [filter, setFilter] = useState("");
  const [isWhole, setIsWhole] = useState(false);
  const isFiltered = filter.trim() !== "";
  const found = rows.filter(
    ({ project, area }) =>
      matchesName(project, filter) || (area !== null && matchesName(area, filter)),
  );
  const sorted = sort ? [...found].sort(comparing(sort.by, sort.isDown, language)) : found;
  const shown = isWhole || isFiltered ? sorted : sorted.slice(0, few);
  const columns = (["investment", "size", "due"] as const).filter((column) =>
    rows.some((row) => row[column] !== null),
  );
  return (
    <>
      {rows.length > many && (
        <FilterField label={text.facts.filter(rows.length)} value={filter} onChange={setFilter} />
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            {(["project", ...columns] as const).map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort?.by !== column ? "none" : sort.isDown ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  title={text.table.sort(text.table[column])}
                  onClick={() =>
                    setSort({ by: column, isDown: sort?.by === column ? !sort.isDown : false })
                  }
                >
                  {text.table[column]}
                  {sort?.by === column &&
                    (sort.isDown ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.project.id}>
              <th scope="row">
                <EntityLink entity={row.project} />
                {row.area && row.area.id !== on && (
                  <span className={styles.area}>{row.area.name[language]}</span>
                )}
              </th>
              {columns.map((column) => (
                <td key={column}>
                  <Cell fact={row[column]} isYear={column === "due"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p role="status">{text.facts.none}</p>}
      {!isFiltered && rows.length > few && (
        <MoreButton
          rest={rows.length - few}
          isWhole={isWhole}
          onToggle={() => setIsWhole(!isWhole)}
        />
      )}
      <Sums rows={found} />
    </>
  );
};

const Cell = ({ fact, isYear }: { fact: Fact | null; isYear: boolean }) => {
  const { text } = useText();
  if (!fact) return <span className={styles.silent}>{text.silence.notStated}</span>;
  return (
    <>
      <FactFigure fact={fact}>{isYear && fact.year}</FactFigure>
      <span className={styles.tags}>
        <FactTags fact={fact} hasYear={!isYear} />
      </span>
    </>
  );
};

const Sums = ({ rows }: { rows: readonly ProjectRow[] }) => {
  const { text, language } = useText();
  const sums = sumsOf(rows);
  if (sums.length === 0) return null;
  return (
    <div className={styles.sums}>
      {sums.map(({ facts, value }) => {
        const [first] = facts;
        return (
          first && (
            <p key={first.id}>
              {text.table.sum(facts.length)} · {first.indicator[language]} ·{" "}
              {sayKindAndYear(first, text)}:{" "}
              <strong>
                {text.comparators[first.comparator]} {sayQuantity(value, first.unit, language)}
              </strong>
            </p>
          )
        );
      })}
      <p>{text.table.sumNote}</p>
    </div>
  );
};

const few = 6;
const many = 12;

/** Rows that state nothing stand last, whichever way the others are turned. */
const comparing =
  (by: Column, isDown: boolean, language: "zh" | "en" | "ko") =>
  (a: ProjectRow, b: ProjectRow): number => {
    const turn = isDown ? -1 : 1;
    if (by === "project")
      return turn * a.project.name[language].localeCompare(b.project.name[language], language);
    const [one, other] = [measured(a[by], by), measured(b[by], by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return turn * (one - other);
  };

/** Comparable only in one unit: money in 亿元, sizes in km². */
const measured = (fact: Fact | null, by: Column): number | null => {
  if (!fact) return null;
  if (by === "due") return fact.year;
  return fact.value === null ? null : fact.value * (inOneUnit[fact.unit] ?? 1);
};

const inOneUnit: Readonly<Record<string, number>> = {
  万元: 1e-4,
  万平方米: 0.01,
  亩: 1 / 1500,
  万亩: 10_000 / 1500,
};
