/** Who answers for what: bodies and matters as the documents relate them. */
import type { Archive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import { concernsOf, type Link } from "./dossier.ts";
import { group } from "./group.ts";
import { buildSearchIndex, type SearchIndex } from "./search.ts";
import type { IndexEntity } from "./slice.ts";

/** A body leads a matter, takes part beside one that leads, or answers for it where the document ranks nobody. */
export const dutyRoles = ["lead", "participant", "responsible"] as const;
export type DutyRole = (typeof dutyRoles)[number];

export interface Duty {
  body: IndexEntity;
  role: DutyRole;
  isInferred: boolean;
  relation: Relation;
}

export interface Matter {
  entity: IndexEntity;
  source: string;
  /** Heading path as the document numbers it, e.g. 三(六)1(1). */
  section: string;
  /** In the order the document names the bodies. */
  duties: readonly Duty[];
  concerns: readonly Link[];
}

/** Matters that stand under one heading of a document, in reading order. */
export interface Chapter {
  source: string;
  section: string;
  matters: readonly Matter[];
}

/** What a body answers for in all. */
export interface DutyHolder {
  entity: IndexEntity;
  leads: number;
  /** Matters it takes part in or answers for without leading them. */
  answers: number;
  /** Ids of the documents that name it. */
  sources: readonly string[];
}

export interface DutyMatrix {
  /** In reading order: by document, then by position. */
  matters: readonly Matter[];
  /** In the order the documents first name them. */
  bodies: readonly DutyHolder[];
  /** Body and matter ids, joined by a space → the duty. */
  duties: ReadonlyMap<string, Duty>;
  search: SearchIndex;
}

export const dutyMatrixOf = (archive: Archive): DutyMatrix => {
  const relations = (archive.details?.relations ?? [])
    .filter(({ type }) => type === "leads-matter" || type === "responsible-for")
    .sort(
      (a, b) =>
        a.evidence.source.localeCompare(b.evidence.source) || a.evidence.offset - b.evidence.offset,
    );
  const matters = [...group(relations, ({ to }) => [to])].flatMap(([id, members]) => {
    const entity = archive.entities.get(id);
    const [first] = members;
    if (!entity || !first) return [];
    const { source, section } = first.evidence;
    const beside = members.some(({ type }) => type === "leads-matter")
      ? "participant"
      : "responsible";
    const duties = members.flatMap((relation) => dutyOf(archive, relation, beside));
    return [{ entity, source, section, duties, concerns: concernsOf(archive, id) }];
  });
  const held = group(relations, ({ from }) => [from]);
  const bodies = [...held].flatMap(([id, members]) => {
    const entity = archive.entities.get(id);
    const leads = members.filter(({ type }) => type === "leads-matter").length;
    const sources = [...new Set(members.map(({ evidence }) => evidence.source))];
    return entity ? [{ entity, leads, answers: members.length - leads, sources }] : [];
  });
  const named = [
    ...matters.flatMap(({ entity, concerns }) => [entity, ...concerns.map((link) => link.entity)]),
    ...bodies.map(({ entity }) => entity),
  ];
  return {
    matters,
    bodies,
    duties: new Map(
      matters.flatMap(({ entity, duties }) =>
        duties.map((duty) => [`${duty.body.id} ${entity.id}`, duty] as const),
      ),
    ),
    search: buildSearchIndex([...new Set(named)]),
  };
};

const dutyOf = (archive: Archive, relation: Relation, beside: DutyRole): Duty[] => {
  const body = archive.entities.get(relation.from);
  const role = relation.type === "leads-matter" ? "lead" : beside;
  return body ? [{ body, role, isInferred: relation.inferred ?? false, relation }] : [];
};

/** Matters under the headings they stand under, two levels deep at most: 三(六)1(1) stands under 三(六). */
export const chaptersOfMatters = (matters: readonly Matter[]): Chapter[] =>
  [...group(matters, ({ source, section }) => [`${source} ${chapterOf(section)}`]).values()].map(
    (members) => ({
      source: members[0]?.source ?? "",
      section: chapterOf(members[0]?.section ?? ""),
      matters: members,
    }),
  );

const chapterOf = (section: string): string => {
  const levels = section.match(/\([^)]*\)|[^()\d]+|\d+/g) ?? [];
  return levels.slice(0, Math.min(2, Math.max(1, levels.length - 1))).join("");
};

/** What the table alone does not show at a glance. */
export interface DutySummary {
  /** Bodies that lead most matters, most first. */
  leaders: readonly DutyHolder[];
  /** Bodies that answer for most matters, led ones included, most first. */
  busiest: readonly DutyHolder[];
  leadless: readonly Matter[];
  /** The matters with most bodies. */
  widest: readonly Matter[];
  /** Bodies that more than one document names. */
  shared: readonly DutyHolder[];
}

export const summaryOf = ({ matters, bodies }: DutyMatrix): DutySummary => ({
  leaders: mostFirst(bodies, ({ leads }) => leads).filter(({ leads }) => leads > 0),
  busiest: mostFirst(bodies, totalOf),
  leadless: matters.filter(isLeadless),
  widest: mostFirst(matters, ({ duties }) => duties.length),
  shared: bodies.filter(({ sources }) => sources.length > 1),
});

/** Whether the document names nobody who leads it. */
export const isLeadless = ({ duties }: Matter): boolean =>
  !duties.some(({ role }) => role === "lead");

/** How many matters a body answers for, led ones included. */
export const totalOf = ({ leads, answers }: DutyHolder): number => leads + answers;

/** Equal ones stay in the order of the documents. */
export const mostFirst = <Item>(
  items: readonly Item[],
  countOf: (item: Item) => number,
): readonly Item[] => [...items].sort((a, b) => countOf(b) - countOf(a));
