import { useMemo } from "react";
import type { Archive } from "#domain/archive.ts";
import type { Years } from "#domain/filter.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";
import styles from "./facets.module.css";
import { useListText } from "./use-list-text.ts";

/** From which year to which, or without a year. */
export const YearsFacet = ({ archive }: { archive: Archive }) => {
  const words = useListText();
  const years = useAtlas(({ view }) => view.filter.years);
  const stated = useMemo(
    () =>
      [...new Set((archive.details?.facts ?? []).flatMap(({ year }) => year ?? []))].sort(
        (a, b) => a - b,
      ),
    [archive],
  );
  const [least, most] = [stated[0] ?? 0, stated.at(-1) ?? 0];
  const range = years === "unstated" ? null : years;
  const choose = (change: Partial<{ first: number; last: number }>) => {
    const { first, last } = { first: range?.first ?? least, last: range?.last ?? most, ...change };
    const next: Years = { first: Math.min(first, last), last: Math.max(first, last) };
    setFilter({ years: next.first === least && next.last === most ? null : next });
  };
  return (
    <fieldset className={styles.facet} data-facet="years">
      <legend>{words.dimensions.years}</legend>
      <div className={styles.years}>
        <select
          aria-label={words.from}
          value={range?.first ?? ""}
          onChange={({ currentTarget }) => choose({ first: Number(currentTarget.value) || least })}
        >
          <option value="">{words.from}</option>
          {optionsOf(stated, range?.first)}
        </select>
        –
        <select
          aria-label={words.until}
          value={range?.last ?? ""}
          onChange={({ currentTarget }) => choose({ last: Number(currentTarget.value) || most })}
        >
          <option value="">{words.until}</option>
          {optionsOf(stated, range?.last)}
        </select>
      </div>
      <button
        type="button"
        className={styles.value}
        aria-pressed={years === "unstated"}
        onClick={() => setFilter({ years: years === "unstated" ? null : "unstated" })}
      >
        <span className={styles.name}>{words.yearUnstated}</span>
      </button>
    </fieldset>
  );
};

/** The years that are stated, and the one a link asks for. */
const optionsOf = (stated: readonly number[], asked: number | undefined) =>
  [...new Set([...stated, ...(asked === undefined ? [] : [asked])])]
    .sort((a, b) => a - b)
    .map((year) => (
      <option key={year} value={year}>
        {year}
      </option>
    ));
