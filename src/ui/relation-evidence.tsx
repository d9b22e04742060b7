import type { Relation } from "#domain/catalog.ts";
import { EvidenceButton } from "./evidence-button.tsx";

/** Where the documents relate two entities so. */
export const RelationEvidence = ({
  relation,
  statement,
}: {
  relation: Relation;
  statement: string;
}) => (
  <EvidenceButton
    id={`${relation.from} ${relation.type} ${relation.to}`}
    evidence={relation.evidence}
    restatedAt={relation.restatedAt ?? []}
    statement={statement}
    isInferred={relation.inferred ?? false}
  />
);
