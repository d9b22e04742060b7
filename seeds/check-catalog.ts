import type { Catalog } from "#domain/catalog.ts";
import { isAreaType, isIndustryType, siteTypes } from "#domain/entity-type.ts";
import { fixedIds, fixedSourceIds } from "#domain/fixed-ids.ts";

/** Everything wrong between the records of a catalog, all at once: ids twice, references to nothing, gaps. */
export const checkCatalog = (catalog: Catalog): string[] => {
  const entities = new Map(catalog.entities.map((entity) => [entity.id, entity]));
  const sources = new Set(catalog.sources.map(({ id }) => id));
  const facts = new Set(catalog.facts.map(({ id }) => id));
  const faults: string[] = [
    ...twice(catalog.entities.map(({ id }) => id)),
    ...twice(catalog.sources.map(({ id }) => id)),
    ...twice(catalog.facts.map(({ id }) => id)),
    ...twice(catalog.conflicts.map(({ id }) => id)),
    ...twice(catalog.relations.map(({ from, type, to }) => `${from} ${type} ${to}`)),
  ];
  const expect = (isMet: boolean, fault: string) => {
    if (!isMet) faults.push(fault);
  };

  for (const id of fixedIds) expect(entities.has(id), `${id}: a fixed id is missing`);
  for (const id of fixedSourceIds) expect(sources.has(id), `${id}: a fixed source is missing`);

  for (const entity of catalog.entities) {
    const { id, type, parent, geometry, unplaced, mentions, origin } = entity;
    expect(id.startsWith(`${type}/`), `${id}: its type is ${type}`);
    expect(!parent || entities.has(parent), `${id}: its parent ${parent} is not an entity`);
    expect(parent !== id, `${id}: is its own parent`);
    const hasPlace = isAreaType(type) || (siteTypes as readonly string[]).includes(type);
    expect(
      !hasPlace || geometry !== null || unplaced !== undefined,
      `${id}: neither geometry nor unplaced`,
    );
    expect(geometry === null || unplaced === undefined, `${id}: both geometry and unplaced`);
    expect(
      (origin === "context") === (mentions.length === 0),
      origin === "context"
        ? `${id}: is said to be context, but ${mentions[0]?.source} names it`
        : `${id}: no document is said to name it`,
    );
    for (const mention of mentions)
      expect(sources.has(mention.source), `${id}: ${mention.source}?`);
  }

  for (const fact of catalog.facts) {
    expect(entities.has(fact.subject), `${fact.id}: its subject ${fact.subject} is not an entity`);
    expect(
      !fact.area || entities.has(fact.area),
      `${fact.id}: its area ${fact.area} is not an entity`,
    );
    expect(
      fact.valueMax === undefined || (fact.value !== null && fact.valueMax > fact.value),
      `${fact.id}: valueMax is not above value`,
    );
    expect(
      fact.value === null || [...fact.evidence.figure].length <= 24,
      `${fact.id}: figure too long`,
    );
    expect(
      fact.value !== null || [...fact.evidence.figure].length <= 12,
      `${fact.id}: phrase too long`,
    );
    for (const { source } of [fact.evidence, ...(fact.restatedAt ?? [])])
      expect(sources.has(source), `${fact.id}: ${source} is not a source`);
  }

  for (const { from, type, to, evidence } of catalog.relations) {
    const name = `${from} ${type} ${to}`;
    const [start, end] = [entities.get(from), entities.get(to)];
    expect(start !== undefined, `${name}: ${from} is not an entity`);
    expect(end !== undefined, `${name}: ${to} is not an entity`);
    expect(sources.has(evidence.source), `${name}: ${evidence.source} is not a source`);
    if (!start || !end) continue;
    if (type === "leads-industry" || type === "active-in")
      expect(isIndustryType(end.type), `${name}: ends in no industry`);
    if (type === "holds") expect(end.type === "honour", `${name}: ends in no honour`);
    if (type === "undertaken-by")
      expect(
        start.type === "project" || start.type === "platform",
        `${name}: begins in no project or platform`,
      );
    if (type === "responsible-for" || type === "leads-matter")
      expect(start.type === "body" && end.type === "matter", `${name}: not a body and a matter`);
    if (type === "concerns") expect(start.type === "matter", `${name}: begins in no matter`);
    if (type === "lies-in")
      expect(
        start.type === "zone" && end.type === "district",
        `${name}: not a zone and a district`,
      );
  }

  for (const { id, facts: about, evidence = [] } of catalog.conflicts) {
    for (const fact of about) expect(facts.has(fact), `${id}: ${fact} is not a fact`);
    expect(about.length + evidence.length > 1, `${id}: has only one side`);
    expect(about.length > 0, `${id}: names no fact`);
  }
  return faults;
};

const twice = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands twice`);
