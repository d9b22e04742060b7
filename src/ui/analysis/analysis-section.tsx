import { ChevronRight } from "lucide-react";
import { lazy } from "react";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { FetchedPart } from "#ui/fetched-part.tsx";
import styles from "./analysis.module.css";
import { useAnalysisText } from "./use-analysis-text.ts";

const AnalysisBody = lazy(async () => ({
  default: (await import("./analysis-body.tsx")).AnalysisBody,
}));

/** What can be found out about the chosen drawings and made of them; loaded when it is opened. */
export const AnalysisSection = ({ drawings }: { drawings: readonly Drawing[] }) => {
  const words = useAnalysisText();
  const isOpen = useAtlas(({ session }) => session.isAnalysisOpen);
  return (
    <div className={styles.section} data-analysis>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => setSession({ isAnalysisOpen: !isOpen })}
      >
        <ChevronRight aria-hidden />
        {words.title}
      </button>
      {isOpen && (
        <FetchedPart fallback={<p role="status">{words.loading}</p>}>
          <AnalysisBody drawings={drawings} />
        </FetchedPart>
      )}
    </div>
  );
};
