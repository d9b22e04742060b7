import type { Findable, SearchRow } from "./search.ts";

export type FindableGroup =
  | "areas"
  | "sites"
  | "industries"
  | "duties"
  | "honours"
  | "peers"
  | "indicators"
  | "documents"
  | "commands";

export interface FoundGroup {
  group: FindableGroup;
  /** The best of them; the more groups there are, the fewer of each. */
  shown: readonly SearchRow[];
  /** How many there are in all. */
  count: number;
}

/** What was found, by what it is: the group of the best first, in each the best first. */
export const groupFound = (found: readonly SearchRow[]): FoundGroup[] => {
  const groups = new Map<FindableGroup, SearchRow[]>();
  for (const row of found) {
    const group = groupOf[row.item.type];
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  const rows = Math.max(leastRows, Math.floor(allRows / groups.size));
  return [...groups].map(([group, members]) => ({
    group,
    shown: members.slice(0, rows),
    count: members.length,
  }));
};

/** How many rows the list has about, and how many a group has at least. */
const allRows = 30;
const leastRows = 5;

const groupOf: Record<Findable["type"], FindableGroup> = {
  city: "areas",
  district: "areas",
  zone: "areas",
  subzone: "areas",
  "demonstration-zone": "areas",
  "marine-core": "areas",
  belt: "areas",
  township: "areas",
  park: "sites",
  project: "sites",
  platform: "sites",
  enterprise: "sites",
  institution: "sites",
  transport: "sites",
  cluster: "industries",
  chain: "industries",
  body: "duties",
  matter: "duties",
  honour: "honours",
  peer: "peers",
  indicator: "indicators",
  source: "documents",
  command: "commands",
};
