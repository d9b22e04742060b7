import type { AnalysisAnswer, AreaShare } from "#domain/analysis/analysis.ts";
import type { Enclosing } from "#domain/analysis/enclosing.ts";
import { isTold } from "#domain/overlaps.ts";
import { useAtlas } from "#store/atlas.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { EntitySwatch } from "#ui/entity-swatch.tsx";
import styles from "./analysis.module.css";
import { Progress } from "./progress.tsx";
import { useAnalysisText } from "./use-analysis-text.ts";
import { useAreaShares } from "./use-area-shares.ts";

/** The areas a drawing overlaps, and which part of it lies under each. */
export const AreaShares = ({ shape }: { shape: Enclosing }) => {
  const words = useAnalysisText();
  const { shares, cancel, again } = useAreaShares(shape);
  return (
    <div data-area-shares={shares.is}>
      <h4>{words.areas}</h4>
      {shares.is === "running" && <Progress ask="shares" {...shares} onCancel={cancel} />}
      {shares.is === "answered" && <Answer answer={shares.answer} />}
      {shares.is === "missing" && <p role="alert">{words.noLayers}</p>}
      {(shares.is === "missing" || shares.is === "cancelled") && (
        <button type="button" className={styles.again} onClick={again}>
          {words.retry}
        </button>
      )}
    </div>
  );
};

const Answer = ({ answer }: { answer: AnalysisAnswer }) => {
  const words = useAnalysisText();
  if (!answer.isDone) {
    if (answer.fault === "crossed") return <p role="alert">{words.crossedWithin}</p>;
    return <p role="alert">{answer.fault === "far" ? words.farWithin : words.missing}</p>;
  }
  if (answer.shares.length === 0) return <p>{words.noAreas}</p>;
  return (
    <>
      <ul className={styles.rows}>
        {answer.shares.map((share) => (
          <ShareRow key={share.id} share={share} />
        ))}
      </ul>
      <p className={styles.method}>{words.shareMethod}</p>
    </>
  );
};

const ShareRow = ({ share: { id, share, low, high } }: { share: AreaShare }) => {
  const words = useAnalysisText();
  const entity = useAtlas(({ given }) => given.archive?.entities.get(id));
  if (!entity) return null;
  return (
    <li>
      <EntitySwatch entity={entity} />
      <EntityLink entity={entity} />
      <span className={styles.figure}>
        {isTold({ share, low, high }) ? (
          <>
            {words.share(percent(share))}
            {percent(low) !== percent(high) && (
              <small>({words.range(percent(low), percent(high))})</small>
            )}
          </>
        ) : (
          <small>{words.overlaps}</small>
        )}
      </span>
    </li>
  );
};

const percent = (share: number): string =>
  share > 0 && share < 0.005 ? "<1%" : `${Math.round(share * 100)}%`;
