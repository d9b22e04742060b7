import { expect, test } from "vitest";
import { buildArchive } from "./archive.ts";
import { overlapMatrix } from "./overlap-matrix.ts";
import type { IndexEntity } from "./slice.ts";

const drawn = (id: string): IndexEntity => ({
  id,
  type: id.split("/")[0] as IndexEntity["type"],
  name: { zh: id, en: id, ko: id },
  aliases: [],
  keys: [],
  geometry: {
    layer: "zones",
    feature: id,
    accuracy: "indicative",
    errorMetres: 3000,
    method: "core-and-halo",
  },
});

test("each district and zone, and each plan, stands under each plan but itself", () => {
  const entities = [
    drawn("belt/north-coast-hightech"),
    drawn("zone/gaoqu"),
    drawn("marine-core/north"),
    { ...drawn("zone/undrawn"), geometry: null },
  ];
  const archive = buildArchive(
    { schemaVersion: 1, dataVersion: "2026-01-01", sources: [], entities },
    null,
  );
  const share = { area: "zone/gaoqu", under: "marine-core/north", share: 0.16, low: 0, high: 0.69 };
  const { plans, rows } = overlapMatrix(archive, { areas: [share], layers: [] });
  expect(plans.map(({ id }) => id)).toEqual(["marine-core/north", "belt/north-coast-hightech"]);
  expect(rows.map(({ area, shares }) => [area.id, shares])).toEqual([
    ["zone/gaoqu", [share, null]],
    ["marine-core/north", [undefined, null]],
    ["belt/north-coast-hightech", [null, undefined]],
  ]);
});
