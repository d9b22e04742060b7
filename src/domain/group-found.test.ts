import { expect, test } from "vitest";
import { groupFound } from "./group-found.ts";
import type { Findable, SearchRow } from "./search.ts";

const found = (id: string): SearchRow => ({
  item: {
    id,
    type: id.split("/")[0] as Findable["type"],
    name: { zh: id, en: id, ko: id },
    aliases: [],
    keys: [],
  },
  standing: 0,
  spellings: [],
  haystack: id,
});

test("the group of the best comes first, and in each the better first", () => {
  const groups = groupFound(
    ["cluster/a", "zone/a", "park/a", "chain/a", "district/a"].map((id) => found(id)),
  );
  expect(groups.map(({ group, shown }) => [group, ...shown.map(({ item }) => item.id)])).toEqual([
    ["industries", "cluster/a", "chain/a"],
    ["areas", "zone/a", "district/a"],
    ["sites", "park/a"],
  ]);
});

test("a group alone may be long; among many each is cut, and says how many it has", () => {
  const parks = Array.from({ length: 40 }, (_, number) => found(`park/${number}`));
  const [alone] = groupFound(parks);
  expect([alone?.shown.length, alone?.count]).toEqual([30, 40]);
  const others = ["zone/a", "cluster/a", "body/a", "source/a", "indicator/a"].map((id) =>
    found(id),
  );
  const [first] = groupFound([...parks, ...others]);
  expect([first?.shown.length, first?.count]).toEqual([5, 40]);
});
