import { type Criterion, usualWeight, type Wish } from "./criterion.ts";

/**
 * `must.industry:cluster/it~chain/hp-printing,near:port:15000,off.size:100000-,enterprises:3*`: before the point
 * whether it must be met (`must`) or is not asked (`off`), a star where the unknown passes; metres and square metres.
 */
export const writeCriteria = (criteria: readonly Criterion[]): string | null =>
  criteria
    .map(
      ({ wish, importance, unknownPasses }) =>
        `${importance === "nice" ? "" : `${importance}.`}${writeWish(wish)}${unknownPasses ? "*" : ""}`,
    )
    .join(",") || null;

/** `5,3,1`, in the order of the criteria; null where all weigh the usual. */
export const writeWeights = (criteria: readonly Criterion[]): string | null =>
  criteria.some(({ weight }) => weight !== usualWeight)
    ? criteria.map(({ weight }) => weight).join(",")
    : null;

export const writeWish = (wish: Wish): string => {
  switch (wish.kind) {
    case "industry":
      return `industry:${wish.industries.join("~")}`;
    case "type":
      return `type:${wish.types.join("~")}`;
    case "inside":
      return `inside:${wish.areas.join("~")}`;
    case "size":
      return `size:${writeNumber(wish.least)}-${writeNumber(wish.most)}`;
    case "near":
      return `near:${wish.to}:${writeNumber(wish.within)}`;
    case "enterprises":
    case "platforms": {
      const count = `${wish.kind}:${wish.least}`;
      return wish.industries.length > 0 ? `${count}:${wish.industries.join("~")}` : count;
    }
    case "honours":
      return `honours:${wish.level}`;
    case "projects":
      return `projects:${wish.least}`;
    case "targets":
      return wish.topic === null ? "targets" : `targets:${wish.topic}`;
    case "date":
      return `date:${wish.since}`;
  }
};

const writeNumber = (value: number | null): string =>
  value === null ? "" : String(Math.round(value * 100) / 100);
