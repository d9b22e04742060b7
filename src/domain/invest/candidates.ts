import type { Archive } from "#domain/archive.ts";
import type { EntityType } from "#domain/entity-type.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { type CandidateType, candidateTypes } from "./criterion.ts";

/** The places an investor can choose among, in catalog order. */
export const candidatesOf = (archive: Archive): readonly IndexEntity[] =>
  archive.index.entities.filter(({ type }) => isCandidateType(type));

const isCandidateType = (type: EntityType): type is CandidateType =>
  (candidateTypes as readonly EntityType[]).includes(type);
