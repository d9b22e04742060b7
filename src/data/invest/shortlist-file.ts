import * as z from "zod/mini";
import {
  leftOutOfShortlist,
  readCriteria,
  readShortlist,
  readWeights,
} from "#data/criteria-address.ts";
import type { Criterion } from "#domain/invest/criterion.ts";
import { writeCriteria, writeWeights } from "#domain/invest/write-criteria.ts";

/** What a file of a shortlist carries. */
export interface ShortlistContent {
  criteria: readonly Criterion[];
  shortlist: readonly string[];
  /** Of the data it was made with. */
  madeWith: string | null;
  /** By id of the place; only where the person wants them to leave the device. */
  notes: Readonly<Record<string, string>>;
}

/** Criteria, weights and places stand in it as they do in a link, and are checked as they are there. */
export const writeShortlistFile = ({
  criteria,
  shortlist,
  madeWith,
  notes,
}: ShortlistContent): Blob =>
  new Blob(
    [
      `${JSON.stringify(
        {
          format,
          version,
          dataVersion: madeWith,
          criteria: writeCriteria(criteria) ?? "",
          weights: writeWeights(criteria) ?? "",
          shortlist,
          ...(Object.keys(notes).length > 0 && { notes }),
        } satisfies StoredShortlist,
        null,
        2,
      )}\n`,
    ],
    { type: "application/json" },
  );

export type ShortlistFault = "notShortlist" | "newer" | "tooLarge";

/** What a file holds and the parts that make no sense, or why nothing is taken of it. */
export const readShortlistFile = async (
  file: Blob,
): Promise<(ShortlistContent & { leftOut: string[] }) | ShortlistFault> => {
  if (file.size > largest) return "tooLarge";
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return "notShortlist";
  }
  const head = z.object({ format: z.literal(format), version: z.number() }).safeParse(content);
  if (!head.success) return "notShortlist";
  if (head.data.version > version) return "newer";
  const stored = storedShortlist.safeParse(content);
  if (!stored.success) return "notShortlist";
  const { criteria, weights, shortlist, notes = {}, dataVersion } = stored.data;
  const { criteria: asked, leftOut } = readCriteria(criteria);
  const ids = shortlist.join(",");
  const weighed = weights === "" ? asked : readWeights(weights, asked);
  return {
    criteria: weighed ?? asked,
    shortlist: readShortlist(ids) ?? [],
    madeWith: dataVersion,
    notes,
    leftOut: [...leftOut, ...(weighed ? [] : [weights]), ...leftOutOfShortlist(ids)],
  };
};

const format = "weihai-atlas-shortlist";
const version = 1;
const largest = 1_000_000;

const storedShortlist = z.object({
  format: z.literal(format),
  version: z.number(),
  dataVersion: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  criteria: z.string(),
  weights: z.string(),
  shortlist: z.array(z.string()),
  notes: z.optional(z.record(z.string(), z.string().check(z.maxLength(5000)))),
});
type StoredShortlist = Omit<z.infer<typeof storedShortlist>, "shortlist"> & {
  shortlist: readonly string[];
};
