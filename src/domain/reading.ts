/** Everything taken from one document, in the order in which it is read. */
import type { Archive } from "./archive.ts";
import type { Evidence, Fact, Relation } from "./catalog.ts";
import { group } from "./group.ts";
import type { IndexEntity } from "./slice.ts";

/** Something the document states, and where. `length` counts code points. */
export type Statement = { offset: number; length: number; section: string | null } & (
  | { kind: "fact"; fact: Fact }
  | { kind: "relation"; relation: Relation }
  | { kind: "mention"; entity: IndexEntity }
);

export const statementsOf = (archive: Archive, source: string): Statement[] => {
  const here = ({ evidence, restatedAt = [] }: Stated): Evidence[] =>
    [evidence, ...restatedAt].filter((one) => one.source === source);
  const placed = ({ offset, figure, section }: Evidence) => ({
    offset,
    length: [...figure].length,
    section,
  });
  const { facts = [], relations = [], mentions = {} } = archive.details ?? {};
  const stated: Statement[] = [
    ...facts.flatMap((fact) =>
      here(fact).map((one): Statement => ({ ...placed(one), kind: "fact", fact })),
    ),
    ...relations.flatMap((relation) =>
      here(relation).map((one): Statement => ({ ...placed(one), kind: "relation", relation })),
    ),
    ...archive.index.entities.flatMap((entity) =>
      (mentions[entity.id] ?? [])
        .filter((mention) => mention.source === source)
        .map(
          ({ offset }): Statement => ({
            offset,
            length: [...entity.name.zh].length,
            section: null,
            kind: "mention",
            entity,
          }),
        ),
    ),
  ];
  return stated.sort((a, b) => a.offset - b.offset || b.length - a.length);
};

interface Stated {
  evidence: Evidence;
  restatedAt?: readonly Evidence[] | undefined;
}

/** Statements by the chapter they stand in: the beginning of their section, to its first bracket or mark. */
export const chaptersOf = <One extends Statement>(statements: readonly One[]): Map<string, One[]> =>
  group(statements, ({ section }) => (section === null ? [] : section.split(chapterEnd, 1)));

/** After 一(二) of 一(二)3, before the slash of 构建现代产业体系/医疗器械产业. */
const chapterEnd = /(?<=[)）])|[/·]/u;
