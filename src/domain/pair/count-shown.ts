import type { EntityType } from "#domain/entity-type.ts";
import { group } from "#domain/group.ts";
import type { IndexEntity } from "#domain/slice.ts";

/** How many entities of a type two maps draw, and which only one of them draws. */
export interface CountedType {
  type: EntityType;
  a: number;
  b: number;
  onlyA: readonly IndexEntity[];
  onlyB: readonly IndexEntity[];
}

/** One row a type of which either map draws something, in catalog order; those in which they differ first. */
export const countShown = (
  entities: readonly IndexEntity[],
  isInA: (entity: IndexEntity) => boolean,
  isInB: (entity: IndexEntity) => boolean,
): CountedType[] =>
  [...group(entities, ({ type }) => [type]).values()]
    .flatMap((members) => rowOf(members, isInA, isInB))
    .sort((one, other) => Number(isAlike(one)) - Number(isAlike(other)));

const isAlike = ({ onlyA, onlyB }: CountedType): boolean => onlyA.length + onlyB.length === 0;

/** Of entities of one type; nothing where neither map draws any. */
const rowOf = (
  members: readonly IndexEntity[],
  isInA: (entity: IndexEntity) => boolean,
  isInB: (entity: IndexEntity) => boolean,
): CountedType[] => {
  const [a, b] = [members.filter(isInA), members.filter(isInB)];
  const type = members[0]?.type;
  return type === undefined || a.length + b.length === 0
    ? []
    : [
        {
          type,
          a: a.length,
          b: b.length,
          onlyA: a.filter((entity) => !isInB(entity)),
          onlyB: b.filter((entity) => !isInA(entity)),
        },
      ];
};
