/** What holds of every ranking, over the archive as it is, for criteria drawn at random but always the same. */
import { expect, test } from "vitest";
import { buildArchive } from "#domain/archive.ts";
import { honoursOf } from "#domain/dossier.ts";
import { isIndustryType } from "#domain/entity-type.ts";
import { candidatesOf } from "#domain/invest/candidates.ts";
import {
  type Criterion,
  candidateTypes,
  type Weight,
  type Wish,
} from "#domain/invest/criterion.ts";
import { statedSize } from "#domain/invest/judge.ts";
import { nationalHonours, otherHonours } from "#domain/invest/national-honours.ts";
import { admitBy, nearMissesOf } from "#domain/invest/near-misses.ts";
import { type Ranked, rankCandidates } from "#domain/invest/rank-candidates.ts";
import { startingPoints } from "#domain/invest/starting-points.ts";
import { seededRandom } from "#domain/seeded-random.ts";
import { topics } from "#domain/slice.ts";
import { archive, details, distances, index } from "./built-places.ts";

const industries = archive.index.entities.filter(({ type }) => isIndustryType(type));

const random = seededRandom(20);
const pick = <Value>(values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;
const someIndustries = () => [pick(industries).id, pick(industries).id];
const wishes: readonly (() => Wish)[] = [
  () => ({ kind: "industry", industries: someIndustries() }),
  () => ({ kind: "type", types: [pick(candidateTypes), pick(candidateTypes)] }),
  () => ({ kind: "inside", areas: [pick(["zone/gaoqu", "zone/jingqu", "district/rongcheng"])] }),
  () => ({ kind: "size", least: pick([null, 1e5, 1e7]), most: pick([null, 2e7]) }),
  () => ({
    kind: "near",
    to: pick(["port", "airport", "station"]),
    within: pick([5000, 15_000, 40_000]),
  }),
  () => ({ kind: "enterprises", industries: pick([[], someIndustries()]), least: pick([1, 5]) }),
  () => ({ kind: "platforms", industries: [], least: pick([1, 4]) }),
  () => ({ kind: "honours", level: pick(["national", "any"]) }),
  () => ({ kind: "projects", least: pick([1, 8]) }),
  () => ({ kind: "targets", topic: pick([null, ...topics]) }),
  () => ({ kind: "date", since: pick([2018, 2023]) }),
];
const drawn = (): Criterion[] =>
  Array.from({ length: 2 + Math.floor(random() * 5) }, () => ({
    wish: pick(wishes)(),
    importance: pick(["must", "nice", "nice", "nice", "off"]),
    weight: pick([1, 2, 3, 4, 5] as const),
    unknownPasses: random() < 0.5,
  }));
const situations = Array.from({ length: 120 }, drawn);
const pointsOf = ({ judgements }: Ranked, weights: readonly number[]) =>
  judgements.reduce((sum, { value }, at) => sum + (value ?? 0) * (weights[at] ?? 0), 0);

test("raising a weight lowers neither the points nor the place of the one best on it", () => {
  let raised = 0;
  for (const criteria of situations) {
    const before = rankCandidates(archive, distances, criteria, true);
    for (const [at, criterion] of criteria.entries()) {
      if (criterion.importance === "off" || criterion.weight === 5) continue;
      const best = Math.max(...before.ranked.map((one) => one.judgements[at]?.value ?? 0));
      if (best <= 0) continue;
      const heavier = criteria.map((one, index) =>
        index === at ? { ...one, weight: (one.weight + 1) as Weight } : one,
      );
      const after = rankCandidates(archive, distances, heavier, true);
      for (const one of before.ranked) {
        if (one.judgements[at]?.value !== best) continue;
        const now = after.ranked.find(({ entity }) => entity === one.entity);
        if (!now) throw new Error("A weight ruled somebody out.");
        const lead = (two: typeof before, self: Ranked) =>
          two.ranked.filter(({ score }) => score.low > self.score.low + 1e-10).length;
        expect(lead(after, now)).toBeLessThanOrEqual(lead(before, one));
        expect(pointsOf(now, after.weights)).toBeGreaterThanOrEqual(pointsOf(one, before.weights));
        if (best === 1) expect(now.score.low).toBeGreaterThanOrEqual(one.score.low - 1e-12);
        raised += 1;
      }
    }
  }
  expect(raised).toBeGreaterThan(1000);
});

test("unknown never counts as known", () => {
  let unknown = 0;
  for (const criteria of situations)
    for (const { judgements, score } of rankCandidates(archive, distances, criteria, true).ranked) {
      const asked = criteria.flatMap(({ importance, weight }, at) =>
        importance === "off" ? [] : [{ weight, judgement: judgements[at] }],
      );
      const all = asked.reduce((sum, { weight }) => sum + weight, 0);
      const open = asked.filter(({ judgement }) => judgement?.verdict === "unknown");
      const openWeight = open.reduce((sum, { weight }) => sum + weight, 0);
      unknown += open.length;
      for (const { judgement } of asked)
        expect(judgement?.value === null).toBe(judgement?.verdict === "unknown");
      expect(score.share).toBeCloseTo(1 - openWeight / all, 9);
      expect(score.high - score.low).toBeCloseTo(openWeight / all, 9);
    }
  expect(unknown).toBeGreaterThan(1000);
});

test("the order is that of the scores, the same each time and for any order of the catalog", () => {
  const turned = buildArchive({ ...index, entities: [...index.entities].reverse() }, details);
  const said = (from: typeof archive, criteria: Criterion[]) =>
    rankCandidates(from, distances, structuredClone(criteria), true).ranked.map(
      ({ entity, rank, score }) => [entity.id, rank, score.low],
    );
  for (const criteria of situations) {
    const order = said(archive, criteria);
    expect(said(archive, criteria)).toEqual(order);
    expect(said(turned, criteria)).toEqual(order);
    const lows = order.map(([, , low]) => Number(low));
    for (const [at, low] of lows.entries())
      expect(low).toBeLessThanOrEqual((lows[at - 1] ?? 1) + 1e-10);
  }
});

test("whoever fails is among the near misses or fails more, and its change admits it", () => {
  let admitted = 0;
  for (const criteria of situations) {
    const ranking = rankCandidates(archive, distances, criteria, true);
    const misses = nearMissesOf(ranking);
    // The list is never empty without a way on.
    expect(ranking.ranked.length + misses.length).toBeGreaterThan(
      criteria.every(({ importance }) => importance === "off") ? -1 : 0,
    );
    for (const miss of misses.slice(0, 6)) {
      const changed = admitBy(criteria, miss.admissions);
      const after = rankCandidates(archive, distances, changed, true).ranked;
      expect(after.map(({ entity }) => entity.id)).toContain(miss.entity.id);
      admitted += 1;
    }
  }
  expect(admitted).toBeGreaterThan(100);
});

test("every honour of a candidate has been read, and every size the map draws of one is judged", () => {
  const held = candidatesOf(archive).flatMap(({ id }) => honoursOf(archive, id));
  expect([...nationalHonours, ...otherHonours].sort()).toEqual(
    [...new Set(held.map(({ entity }) => entity.id))].sort(),
  );
  const drawnToSize = candidatesOf(archive).filter((one) => one.hasStatedExtent);
  expect(drawnToSize.filter(({ id }) => !statedSize(archive, id))).toEqual([]);
});

test("near is measured to ports, stations and airports of the city alone", () => {
  const sites = [...distances.values()].flatMap(({ port, airport, station }) => [
    port?.site.id,
    airport?.site.id,
    station?.site.id,
  ]);
  expect(new Set(sites).size).toBeGreaterThan(8);
  expect(sites).not.toContain("transport/yantai-airport");
  expect(sites).not.toContain("transport/liugong-ferry-pier");
  // Its quay stands on the indicative coast of the zone, the railway station inside of another one.
  expect(distances.get("zone/shidao")?.port?.metres).toBeLessThan(100);
  expect(distances.get("zone/jingqu")?.station).toMatchObject({ metres: 0, from: "edge" });
});

test("every starting point finds somebody, and only asks for what the catalog has", () => {
  for (const { criteria } of startingPoints) {
    expect(rankCandidates(archive, distances, criteria, false).ranked.length).toBeGreaterThan(2);
    for (const { wish } of criteria)
      if ("industries" in wish)
        for (const id of wish.industries) expect(archive.entities.has(id)).toBe(true);
  }
});
