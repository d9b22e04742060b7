import { encloses } from "#domain/analysis/enclosing.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./analysis.module.css";
import { AreaShares } from "./area-shares.tsx";
import { BufferForm } from "./buffer-form.tsx";
import { NearestSites } from "./nearest-sites.tsx";
import { OverlayTools } from "./overlay-tools.tsx";
import { RunningBar } from "./running-bar.tsx";
import { SitesWithin } from "./sites-within.tsx";
import { useAnalysisText } from "./use-analysis-text.ts";

/** The tools for the chosen drawings; of a single one, what lies in it and what is nearest. */
export const AnalysisBody = ({ drawings }: { drawings: readonly Drawing[] }) => {
  const words = useAnalysisText();
  const [first] = drawings;
  const shape = drawings.length === 1 ? first?.shape : undefined;
  return (
    <div className={styles.body}>
      <BufferForm />
      <OverlayTools drawings={drawings} />
      <RunningBar />
      <p className={styles.method}>{words.methodNote}</p>
      {shape && encloses(shape) && (
        <Disclosure title={words.within}>
          <SitesWithin shape={shape} />
          <AreaShares shape={shape} />
        </Disclosure>
      )}
      {shape && (
        <Disclosure title={words.nearest}>
          <NearestSites shape={shape} />
        </Disclosure>
      )}
    </div>
  );
};
