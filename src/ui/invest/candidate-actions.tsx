import { PanelRightOpen } from "lucide-react";
import type { IndexEntity } from "#domain/slice.ts";
import { setSession } from "#store/atlas.ts";
import { CompareLink } from "#ui/compare/compare-link.tsx";
import controls from "#ui/pages/page-controls.module.css";
import styles from "./ranked-list.module.css";
import { useInvestText } from "./use-invest-text.ts";

/** What can be done with a place that is chosen. */
export const CandidateActions = ({ entity }: { entity: IndexEntity }) => {
  const words = useInvestText();
  return (
    <div className={styles.actions} data-actions>
      <button
        type="button"
        className={controls.quiet}
        onClick={() => setSession({ isDetailsPanelOpen: true })}
      >
        <PanelRightOpen aria-hidden />
        {words.details}
      </button>
      <CompareLink entity={entity} />
    </div>
  );
};
