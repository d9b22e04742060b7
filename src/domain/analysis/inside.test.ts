import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import type { DetailsSlice, IndexSlice } from "#domain/slice.ts";
import type { AreaShare, Part } from "./analysis.ts";
import { insideOf, linkEndsOf } from "./inside.ts";
import type { SiteWithin } from "./sites-within.ts";

const entity = (id: string, parent?: string, isUnlocated?: true) => ({
  id,
  type: id.slice(0, id.indexOf("/")),
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [id],
  geometry: null,
  ...(parent && { parent }),
  ...(isUnlocated && { isUnlocated }),
});

const archive = buildArchive(
  {
    sources: [],
    relations: [],
    entities: [
      entity("zone/a"),
      entity("zone/b"),
      entity("zone/c"),
      entity("project/in-a", "zone/a", true),
      entity("project/in-b", "zone/b", true),
      entity("project/in-c", "zone/c", true),
      entity("project/nowhere"),
    ],
  } as unknown as IndexSlice,
  { facts: [], relations: [], conflicts: [], mentions: {} } as unknown as DetailsSlice,
);

const part = (share: number, low: number, high: number): Part => ({ share, low, high });
const area = (id: string, share: Part, cover: Part): AreaShare => ({
  id,
  ...share,
  cover: { ...cover, squareMetres: 1 },
});
const site = (id: string, isCertain: boolean): SiteWithin =>
  ({ entity: { id }, isCertain }) as unknown as SiteWithin;

test("areas count by any overlap, sites by position and error, links by their ends", () => {
  const inside = insideOf(
    archive,
    [
      area("zone/a", part(0.001, 0.0001, 0.01), part(0.2, 0.1, 0.3)),
      area("zone/b", part(0, 0, 0.02), part(0, 0, 0.1)),
    ],
    [site("transport/port", false), site("transport/port", true), site("project/near", false)],
    linkEndsOf([
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [] },
        properties: { entity: "transport/sea-link", ends: ["transport/port", "transport/far"] },
      },
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [] },
        properties: { entity: "transport/other-link", ends: ["transport/far"] },
      },
    ]),
  );
  expect(Object.fromEntries(inside)).toEqual({
    "zone/a": { isCertain: true, share: 0.2 },
    "zone/b": { isCertain: false, share: 0 },
    "transport/port": { isCertain: true, share: null },
    "project/near": { isCertain: false, share: null },
    "transport/sea-link": { isCertain: true, share: null },
  });
});

test("what lies somewhere in an area counts where all of the area does", () => {
  const inside = insideOf(
    archive,
    [
      area("zone/a", part(0.1, 0.1, 0.1), part(1, 1, 1)),
      area("zone/b", part(0.1, 0.1, 0.1), part(0.99, 0.9, 1)),
      area("zone/c", part(0.1, 0.1, 0.1), part(0.9, 0.8, 0.95)),
    ],
    [],
    [],
  );
  expect([...inside.keys()]).toEqual([
    "zone/a",
    "zone/b",
    "zone/c",
    "project/in-a",
    "project/in-b",
  ]);
  expect(inside.get("project/in-a")?.isCertain).toBe(true);
  expect(inside.get("project/in-b")?.isCertain).toBe(false);
});
