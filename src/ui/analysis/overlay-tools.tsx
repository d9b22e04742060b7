import { Scissors, SquaresIntersect, SquaresSubtract, SquaresUnite } from "lucide-react";
import {
  intersectDrawings,
  splitDrawing,
  subtractDrawings,
  uniteDrawings,
} from "#commands/analyse-drawings.ts";
import { encloses } from "#domain/analysis/enclosing.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { CommandButton } from "#ui/command-button.tsx";
import styles from "./analysis.module.css";
import { useAnalysisText } from "./use-analysis-text.ts";

/** What can be made of several drawings; of which one the others are subtracted can be chosen. */
export const OverlayTools = ({ drawings }: { drawings: readonly Drawing[] }) => {
  const words = useAnalysisText();
  const minuend = useAtlas(({ session }) => session.minuend);
  const areas = drawings.filter(({ shape }) => encloses(shape)).toReversed();
  const isChosen = areas.some(({ id }) => id === minuend);
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={words.overlays}>
        <CommandButton command={intersectDrawings} icon={SquaresIntersect} />
        <CommandButton command={uniteDrawings} icon={SquaresUnite} />
        <CommandButton command={subtractDrawings} icon={SquaresSubtract} />
        <CommandButton command={splitDrawing} icon={Scissors} />
      </div>
      {areas.length > 1 && areas.length === drawings.length && (
        <label className={styles.minuend} title={words.minuendHelp}>
          <span className={styles.label}>{words.minuend}</span>
          <select
            value={(isChosen && minuend) || areas[0]?.id}
            onChange={({ currentTarget }) => setSession({ minuend: currentTarget.value })}
          >
            {areas.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || words.unnamed}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
};
