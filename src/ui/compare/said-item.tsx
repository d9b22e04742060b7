import type { Conflict } from "#domain/catalog.ts";
import type { CompareRow, Said } from "#domain/compare-row.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { showConflicts, showTargets, useAtlas } from "#store/atlas.ts";
import { sayNumber, sayQuantity } from "#text/quantity.ts";
import { Badge } from "#ui/badge.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { EvidenceButton } from "#ui/evidence-button.tsx";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { ScoreCell } from "#ui/invest/score-cell.tsx";
import { VerdictCell } from "#ui/invest/verdict-cell.tsx";
import more from "#ui/more-button.module.css";
import { RelationEvidence } from "#ui/relation-evidence.tsx";
import { sayKindAndYear } from "#ui/say-fact.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./compare-table.module.css";
import { useCompareText } from "./use-compare-text.ts";

/** One thing said of an area, with its evidence. */
export const SaidItem = ({
  said,
  area,
  row,
}: {
  said: Said;
  area: IndexEntity;
  row: CompareRow;
}) => {
  const { text, language } = useText();
  const words = useCompareText();
  const archive = useAtlas(({ given }) => given.archive);
  // What the row is headed by is not said again.
  const isHead =
    row.head.as === "conflict" ||
    (row.head.as === "entity" && "entity" in said && said.entity.id === row.head.entity.id);
  switch (said.as) {
    case "type":
      return text.types[said.type];
    case "verdict":
      return (
        archive && (
          <VerdictCell
            area={said.area}
            judgement={said.judgement}
            wish={said.wish}
            archive={archive}
          />
        )
      );
    case "score":
      return <ScoreCell score={said.score} rank={said.rank} />;
    case "answer":
      return <Dot words={words.stated} />;
    case "count":
      return (
        <>
          <strong className={styles.count}>{sayNumber(said.count, language)}</strong>
          {row.part === "targets" && (
            <button
              type="button"
              className={more.more}
              onClick={() => showTargets({ area: area.id })}
            >
              {words.toTargets}
            </button>
          )}
          {row.part === "conflicts" && (
            <button
              type="button"
              className={more.more}
              onClick={() => showConflicts({ area: area.id })}
            >
              {words.toConflicts}
            </button>
          )}
        </>
      );
    case "fact":
      return (
        <>
          {row.head.as === "word" && row.head.word === "inWords" && (
            <span>{said.fact.indicator[language]} </span>
          )}
          <FactFigure fact={said.fact} />
          <FactTags fact={said.fact} />
          {said.fact.note && <span className={styles.small}>{said.fact.note[language]}</span>}
        </>
      );
    case "sum": {
      const [first] = said.sum.facts;
      return (
        first && (
          <>
            {words.sumOf(said.sum.facts.length)} · {first.indicator[language]} ·{" "}
            {sayKindAndYear(first, text)}:{" "}
            <strong>
              {text.comparators[first.comparator]}{" "}
              {sayQuantity(said.sum.value, first.unit, language)}
            </strong>
          </>
        )
      );
    }
    case "conflict":
      return (
        <>
          {!isHead && <span>{said.conflict.explanation[language]} </span>}
          <ConflictFigures conflict={said.conflict} />
        </>
      );
    case "matter":
      return (
        <>
          {!isHead && <EntityLink entity={said.entity} />}
          <span className={styles.bodies}>
            {said.bodies.map(({ entity, relation }) => (
              <EvidenceButton
                key={entity.id}
                id={`${relation.from} ${relation.type} ${relation.to}`}
                className={styles.body ?? ""}
                evidence={relation.evidence}
                restatedAt={relation.restatedAt ?? []}
                statement={`${entity.name[language]}: ${said.entity.name[language]}`}
                isInferred={relation.inferred ?? false}
              >
                {entity.name[language]}
              </EvidenceButton>
            ))}
          </span>
        </>
      );
    case "entity":
      return (
        <>
          {isHead ? <Dot words={words.stated} /> : <EntityLink entity={said.entity} />}
          {said.relation?.inferred && (
            <Badge tone="inferred" title={text.panel.inferredHelp}>
              {text.panel.inferred}
            </Badge>
          )}
          {said.relation && (
            <RelationEvidence
              relation={said.relation}
              statement={`${area.name[language]}: ${said.entity.name[language]}`}
            />
          )}
        </>
      );
  }
};

/** What its sides say, each with its evidence. */
const ConflictFigures = ({ conflict }: { conflict: Conflict }) => {
  const archive = useAtlas(({ given }) => given.archive);
  return conflict.facts.map((id) => {
    const fact = archive?.factById.get(id);
    return (
      fact && (
        <span key={id} className={styles.side}>
          <FactFigure fact={fact} />
          <FactTags fact={fact} />
        </span>
      )
    );
  });
};

const Dot = ({ words }: { words: string }) => (
  <span className={styles.stated}>
    <span aria-hidden>● </span>
    {words}
  </span>
);
