import { useMemo } from "react";
import type { AnalysisAnswer } from "#domain/analysis/analysis.ts";
import { encloses } from "#domain/analysis/enclosing.ts";
import { sitesWithin } from "#domain/analysis/sites-within.ts";
import { drawingSample } from "#domain/drawing-sample.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { useAtlas } from "#store/atlas.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import styles from "./analysis.module.css";
import { Progress } from "./progress.tsx";
import { SampleSites } from "./sample-sites.tsx";
import { SampleTier } from "./sample-tier.tsx";
import { TakeSample } from "./take-sample.tsx";
import { useAnalysisText } from "./use-analysis-text.ts";
import { useAreaShares } from "./use-area-shares.ts";
import { useSites } from "./use-sites.ts";

/** Everything under a drawing: the areas in legal order with their shares both ways, and the sites it encloses. */
export const UnderDrawing = ({ shape }: { shape: Shape }) => {
  const words = useAnalysisText();
  const { shares, cancel, again } = useAreaShares(shape);
  return (
    <div data-area-shares={shares.is}>
      {shares.is === "running" && <Progress ask="shares" {...shares} onCancel={cancel} />}
      {shares.is === "answered" && <Answer answer={shares.answer} shape={shape} />}
      {shares.is === "missing" && <p role="alert">{words.noLayers}</p>}
      {(shares.is === "missing" || shares.is === "cancelled") && (
        <button type="button" className={styles.again} onClick={again}>
          {words.retry}
        </button>
      )}
    </div>
  );
};

const Answer = ({ answer, shape }: { answer: AnalysisAnswer; shape: Shape }) => {
  const words = useAnalysisText();
  const archive = useAtlas(({ given }) => given.archive);
  const loaded = useSites();
  const sites = useMemo(() => {
    if (!loaded || loaded === "missing" || !encloses(shape)) return [];
    return sitesWithin(shape, loaded.sites, loaded.geodesic);
  }, [loaded, shape]);
  const sample = useMemo(
    () =>
      archive && answer.isDone
        ? drawingSample(archive, answer, sites, new Date().getFullYear())
        : null,
    [archive, answer, sites],
  );
  if (!answer.isDone) {
    if (answer.fault === "crossed") return <p role="alert">{words.crossedWithin}</p>;
    return <p role="alert">{answer.fault === "far" ? words.farWithin : words.missing}</p>;
  }
  if (!archive || !sample) return null;
  return (
    <>
      {sample.tiers.map((tier) => (
        <SampleTier key={tier.tier} {...tier} shape={shape} />
      ))}
      {encloses(shape) && (
        <section data-sites-within>
          <h4>{words.sites}</h4>
          {loaded === null && <p role="status">{words.loading}</p>}
          {loaded === "missing" && <p role="alert">{words.noLayers}</p>}
          {loaded !== null && loaded !== "missing" && <SampleSites kinds={sample.sites} />}
        </section>
      )}
      <p className={styles.method}>{words.shareMethod}</p>
      <div className={styles.take}>
        <TakeSample archive={archive} sample={sample} />
        <HelpButton topic="underDrawing" />
      </div>
    </>
  );
};
