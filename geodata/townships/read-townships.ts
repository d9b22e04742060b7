import { readFileSync } from "node:fs";
import type { Position } from "geojson";
import { parse } from "yaml";
import { readCsv } from "./read-csv.ts";

/** A point whose Voronoi cell belongs to a township: its seat or another place known to lie in it. */
type Generator = {
  /** Official code of the township. */
  readonly township: string;
  readonly name: string;
  /** WGS84 longitude, latitude in degrees. */
  readonly position: Position;
  readonly errorMetres: number;
};

type Membership = {
  /** The year whose township codes the table follows. */
  readonly asOf: number;
  readonly zones: Readonly<
    Record<
      string,
      {
        /** Official codes of the townships that belong to the zone as a whole. */
        readonly townships: readonly string[];
        /** Official codes of townships of which an unstated part belongs to the zone. */
        readonly partly?: readonly string[];
        readonly confidence: "medium" | "low";
        readonly note?: string;
      }
    >
  >;
};

/** The seats of all townships of the city. */
export function readSeats(): Generator[] {
  return readCsv(new URL("./townships.csv", import.meta.url)).map((row) =>
    generator(row.code ?? "", row),
  );
}

/** The seats and the further places that say where a township lies. */
export function readGenerators(): Generator[] {
  const further = readCsv(new URL("./generators.csv", import.meta.url));
  return [...readSeats(), ...further.map((row) => generator(row.township ?? "", row))];
}

/** Which township belongs to which zone. */
export function readMembership(): Membership {
  return parse(readFileSync(new URL("./membership.yaml", import.meta.url), "utf8")) as Membership;
}

function generator(township: string, row: Record<string, string>): Generator {
  return {
    township,
    name: row.name ?? "",
    position: [Number(row.longitude), Number(row.latitude)],
    errorMetres: Number(row.errorMetres),
  };
}
