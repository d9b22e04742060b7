import type { Ground, Judgement } from "#domain/invest/judgement.ts";
import { sayDistance } from "#text/quantity.ts";
import { EvidenceButton } from "#ui/evidence-button.tsx";
import { RelationEvidence } from "#ui/relation-evidence.tsx";
import type { Saying } from "./use-saying.ts";
import styles from "./verdicts.module.css";

/** What a judgement rests on: the places in the documents, or how a distance was measured. */
export const GroundMarks = ({
  judgement,
  most,
  saying,
}: {
  judgement: Judgement;
  /** So many are shown. */
  most: number;
  saying: Saying;
}) => (
  <>
    {judgement.grounds.slice(0, most).map((ground) => (
      <Mark key={keyOf(ground)} ground={ground} saying={saying} />
    ))}
  </>
);

const Mark = ({ ground, saying }: { ground: Ground; saying: Saying }) => {
  const { archive, words, language } = saying;
  switch (ground.as) {
    case "fact":
      return (
        <EvidenceButton
          id={ground.fact.id}
          evidence={ground.fact.evidence}
          restatedAt={ground.fact.restatedAt ?? []}
          statement={ground.fact.indicator[language]}
        />
      );
    case "relation": {
      const { from, to } = ground.relation;
      const name = (id: string) => archive.entities.get(id)?.name[language] ?? id;
      return (
        <RelationEvidence relation={ground.relation} statement={`${name(from)}: ${name(to)}`} />
      );
    }
    case "position": {
      const { from, errorMetres } = ground.nearest;
      return (
        <span className={styles.method}>
          {words.distanceMethod(
            from === "edge" ? words.fromEdge : words.fromPoint,
            sayDistance(errorMetres, language),
          )}
        </span>
      );
    }
  }
};

const keyOf = (ground: Ground): string => {
  if (ground.as === "fact") return ground.fact.id;
  if (ground.as === "position") return ground.nearest.site.id;
  return `${ground.relation.from} ${ground.relation.type} ${ground.relation.to}`;
};
