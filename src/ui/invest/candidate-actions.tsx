import { FileText, PanelRightOpen } from "lucide-react";
import type { IndexEntity } from "#domain/slice.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { CompareLink } from "#ui/compare/compare-link.tsx";
import controls from "#ui/pages/page-controls.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./ranked-list.module.css";
import { useInvestText } from "./use-invest-text.ts";

/** What can be done with a place that is chosen. */
export const CandidateActions = ({ entity }: { entity: IndexEntity }) => {
  const { text } = useText();
  const words = useInvestText();
  // A sheet carries a map.
  const canDraw = useAtlas(({ session }) => session.map !== "unsupported");
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
      {canDraw && (
        <button
          type="button"
          className={controls.quiet}
          onClick={() => setSession({ factSheets: [entity.id] })}
        >
          <FileText aria-hidden />
          {text.commands.factSheet}
        </button>
      )}
      <CompareLink entity={entity} />
    </div>
  );
};
