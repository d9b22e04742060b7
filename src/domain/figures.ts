/** What the documents say of an entity in figures and goals. */
import type { Archive } from "./archive.ts";
import type { Fact, Source } from "./catalog.ts";
import { type IndexEntity, type Topic, topics } from "./slice.ts";

/** What the documents want of it: figures first as they are read, and goals in words. */
export interface Figures {
  /** Targets and plans with a number. */
  targets: readonly Fact[];
  /** Targets and plans in words only. */
  commitments: readonly Fact[];
  /** What was or is. */
  states: readonly Fact[];
}

export const figuresOf = (archive: Archive, id: string): Figures => {
  const facts = archive.facts.get(id) ?? [];
  const isAhead = (fact: Fact) => fact.kind === "target" || fact.kind === "plan";
  return {
    targets: facts.filter((fact) => isAhead(fact) && fact.value !== null),
    commitments: facts.filter((fact) => isAhead(fact) && fact.value === null),
    states: facts.filter((fact) => !isAhead(fact)),
  };
};

/** Facts by topic, in the order of the topics; none without. */
export const byTopic = (
  archive: Archive,
  facts: readonly Fact[],
): { topic: Topic; members: Fact[] }[] =>
  topics
    .map((topic) => ({
      topic,
      members: facts.filter(({ indicator }) => archive.details?.topics[indicator.id] === topic),
    }))
    .filter(({ members }) => members.length > 0);

/**
 * The figures a reader wants first: those an editor has chosen, then by rule, each of another measure: what is to be reached before what is, its own
 * before those of others in it, money and shares before counts, official before drafted, open before expired,
 * dated before undated.
 */
export const keyFacts = (archive: Archive, id: string, count: number, thisYear: number): Fact[] => {
  const weight = (fact: Fact): number =>
    (hasEnded(fact, thisYear) ? 0.5 : kindWeights[fact.kind]) +
    (measuresOfAnArea.includes(fact.indicator.id) ? 1 : 0) +
    (fact.subject === id ? 2 : 0) +
    (unitWeights[fact.unit] ?? 0) +
    statusWeights[archive.sources.get(fact.evidence.source)?.status ?? "draft"] +
    (fact.year === null ? 0 : 1) +
    (fact.restatedAt ? 0.5 : 0);
  const chosen = (archive.details?.keyFigures[id] ?? []).flatMap(
    (fact) => archive.factById.get(fact) ?? [],
  );
  const ranked = (archive.facts.get(id) ?? [])
    .filter(({ value }) => value !== null)
    .map((fact) => ({ fact, weight: weight(fact) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ fact }) => fact);
  return [...chosen, ...ranked]
    .filter(
      ({ indicator }, index, all) =>
        all.findIndex((other) => other.indicator.id === indicator.id) === index,
    )
    .slice(0, count);
};

/** Whether a target year lies behind us, so that the target must not be read as still open. */
export const hasEnded = (fact: Fact, thisYear: number): boolean =>
  (fact.kind === "target" || fact.kind === "plan") && fact.year !== null && fact.year < thisYear;

const measuresOfAnArea: readonly string[] = ["gdp", "total-area", "resident-population"];
const kindWeights: Record<Fact["kind"], number> = { target: 3, plan: 2, baseline: 2, history: 0 };
const unitWeights: Partial<Record<Fact["unit"], number>> = {
  亿元: 2,
  亿美元: 2,
  平方公里: 1.5,
  万人: 1.5,
  "%": 1,
};
const statusWeights: Record<Source["status"], number> = { official: 1, news: 0.5, draft: 0 };

/** A municipal cluster and its goal; goals are comparable when they share indicator, unit and year. */
export interface ClusterGoal {
  cluster: IndexEntity;
  fact: Fact | null;
  isComparable: boolean;
}

/** The clusters of the city with their numeric goals, in catalog order. */
export const clusterGoals = (archive: Archive): ClusterGoal[] => {
  const goals = (archive.children.get("city/weihai") ?? [])
    .filter(({ type }) => type === "cluster")
    .map((cluster) => ({ cluster, fact: figuresOf(archive, cluster.id).targets[0] ?? null }));
  const measure = (fact: Fact) => `${fact.indicator.id} ${fact.unit} ${fact.year}`;
  const counts = new Map<string, number>();
  for (const { fact } of goals)
    if (fact) counts.set(measure(fact), (counts.get(measure(fact)) ?? 0) + 1);
  return goals.map((goal) => ({
    ...goal,
    isComparable: goal.fact !== null && (counts.get(measure(goal.fact)) ?? 0) > 1,
  }));
};

/** Documents that say something of the entity. */
export const sourcesOf = (archive: Archive, id: string): string[] => {
  const named = (archive.details?.mentions[id] ?? []).map(({ source }) => source);
  const stated = (archive.facts.get(id) ?? []).map(({ evidence }) => evidence.source);
  return [...new Set([...named, ...stated])].sort();
};
