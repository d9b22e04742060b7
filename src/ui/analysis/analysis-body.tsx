import type { Drawing } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./analysis.module.css";
import { BufferForm } from "./buffer-form.tsx";
import { FilterByDrawing } from "./filter-by-drawing.tsx";
import { NearestSites } from "./nearest-sites.tsx";
import { OverlayTools } from "./overlay-tools.tsx";
import { RunningBar } from "./running-bar.tsx";
import { UnderDrawing } from "./under-drawing.tsx";
import { useAnalysisText } from "./use-analysis-text.ts";

/** The tools for the chosen drawings; of a single one, what lies in it and what is nearest. */
export const AnalysisBody = ({ drawings }: { drawings: readonly Drawing[] }) => {
  const words = useAnalysisText();
  const isSampleOpen = useAtlas(({ session }) => session.isDrawingSampleOpen);
  const [first] = drawings;
  const shape = drawings.length === 1 ? first?.shape : undefined;
  return (
    <div className={styles.body}>
      <FilterByDrawing drawings={drawings} />
      <BufferForm />
      <OverlayTools drawings={drawings} />
      <RunningBar />
      <p className={styles.method}>{words.methodNote}</p>
      {shape && (
        <Disclosure
          title={words.within}
          held={{
            isOpen: isSampleOpen,
            set: (isOpen) => setSession({ isDrawingSampleOpen: isOpen }),
          }}
        >
          <UnderDrawing shape={shape} />
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
