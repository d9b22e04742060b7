/** How a link says what a second map shows otherwise than the first. */
import { showingOf } from "#domain/pair/showing.ts";
import { defaultView, type Pair, pairWays, type Showing, type View } from "#domain/view.ts";
import { readYears, writeYears } from "./filter-address.ts";

/** A row of the table of the address, as far as it is needed here. */
interface Row<Known> {
  key: string;
  part: keyof View;
  read: (value: string, known: Known, view: View) => View[keyof View] | undefined;
  leftOut?: (value: string, known: Known) => readonly string[];
  write: (value: View[keyof View], view: View) => string | null;
}

/** One part of what a map shows, as it stands in a link. */
interface Part<Known> {
  key: string;
  read: (value: string, known: Known, view: View) => Partial<Showing> | null;
  leftOut: (value: string, known: Known) => readonly string[];
  write: (showing: Showing, view: View) => string | null;
}

/** A row for each way to show two maps: `swipe=year:2025;kind:target`, written with the given rows of the address. */
export const pairRows = <Known>(rows: readonly Row<Known>[]) => {
  const parts = partsOf(rows);
  const partAt = (one: string) => {
    const at = one.indexOf(":");
    return { part: parts.find(({ key }) => key === one.slice(0, at)), value: one.slice(at + 1) };
  };
  const readPart = (one: string, known: Known, view: View): Partial<Showing> | null => {
    const { part, value } = partAt(one);
    return part?.read(value.replaceAll("%3B", ";"), known, view) ?? null;
  };
  return pairWays.map((way) => ({
    key: way,
    part: "pair" as const,
    read: (value: string, known: Known, view: View): Pair => {
      const other = showingOf(view);
      for (const one of listed(value)) Object.assign(other, readPart(one, known, view));
      return { way, edited: "a", other };
    },
    leftOut: (value: string, known: Known) =>
      listed(value).flatMap((one) => {
        if (!readPart(one, known, defaultView)) return [one];
        const { part, value: written } = partAt(one);
        return (part?.leftOut(written, known) ?? []).map((left) => `${part?.key}:${left}`);
      }),
    write: (pair: Pair | null, view: View) => {
      if (pair?.way !== way) return null;
      const first = showingOf(view);
      return parts
        .flatMap(({ key, write }) => {
          const said = write(pair.other, view);
          return said === write(first, view) ? [] : `${key}:${said ?? byDefault}`;
        })
        .join(";");
    },
  }));
};

/** Says that a part is as it is without being said, where the first map says it. */
const byDefault = "default";

const listed = (value: string): string[] => value.split(";").filter((one) => one !== "");

const ofAddress = [
  "layers",
  "opacities",
  "without",
  "basemap",
  "indicator",
  "year",
  "kind",
] as const satisfies readonly (keyof Showing & keyof View)[];

const partsOf = <Known>(rows: readonly Row<Known>[]): Part<Known>[] => [
  ...ofAddress.flatMap((part) => {
    const row = rows.find((candidate) => candidate.part === part);
    return row ? [partOf(row, part)] : [];
  }),
  {
    key: "years",
    read: (value) => {
      if (value === byDefault) return { years: null };
      const years = readYears(value);
      return years && { years };
    },
    leftOut: () => [],
    write: ({ years }) => years && writeYears(years),
  },
];

const partOf = <Known>(row: Row<Known>, part: (typeof ofAddress)[number]): Part<Known> => ({
  key: row.key,
  read: (value, known, view) => {
    if (value === byDefault) return { [part]: defaultView[part] };
    const read = row.read(value, known, view);
    return read === undefined ? null : { [part]: read };
  },
  leftOut: (value, known) => (value === byDefault ? [] : (row.leftOut?.(value, known) ?? [])),
  write: (showing, view) => row.write(showing[part], view)?.replaceAll(";", "%3B") ?? null,
});
