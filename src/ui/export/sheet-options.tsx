import { Checkbox } from "react-aria-components";
import { worstScaleError } from "#domain/sheet/map-plane.ts";
import { orientations, papers } from "#domain/sheet/paper.ts";
import { useAtlas } from "#store/atlas.ts";
import checkbox from "#ui/checkbox.module.css";
import frame from "#ui/dialog-frame.module.css";
import { ChoiceRow } from "./choice-row.tsx";
import { choose } from "./choose.ts";
import styles from "./export-dialog.module.css";
import { sheetRatio } from "./make-file.ts";
import type { ExportPlan } from "./plan-export.ts";
import { sayShare } from "./say-sheet.ts";
import { ScaleField } from "./scale-field.tsx";
import { useExportText } from "./use-export-text.ts";

/** The paper, the scale, the lines over the map, and how exact it all is. */
export const SheetOptions = ({ plan }: { plan: ExportPlan | null }) => {
  const words = useExportText();
  const { paper, orientation, hasGraticule, hasMetreGrid } = useAtlas(
    ({ session }) => session.exporting,
  );
  const error = plan?.plane ? worstScaleError(plan.plane, plan.layout.map.height) : null;
  return (
    <>
      <ChoiceRow
        label={words.paper}
        value={paper}
        options={papers.map((id) => ({ id, name: id.toUpperCase() }))}
        onChange={(chosen) => choose({ paper: chosen })}
      />
      <ChoiceRow
        label={words.orientation}
        value={orientation}
        options={orientations.map((id) => ({ id, name: words.orientations[id] }))}
        onChange={(chosen) => choose({ orientation: chosen })}
      />
      <ScaleField fitted={plan?.plane?.scale ?? null} />
      <fieldset className={styles.row}>
        <legend>{words.lines}</legend>
        <div>
          <Checkbox
            className={checkbox.check ?? ""}
            isSelected={hasGraticule}
            onChange={(isOn) => choose({ hasGraticule: isOn })}
          >
            <span className={checkbox.box} />
            <span>{words.graticule}</span>
          </Checkbox>
          <Checkbox
            className={checkbox.check ?? ""}
            isSelected={hasMetreGrid}
            onChange={(isOn) => choose({ hasMetreGrid: isOn })}
          >
            <span className={checkbox.box} />
            <span>{words.metreGrid}</span>
          </Checkbox>
        </div>
      </fieldset>
      {error !== null && (
        <p className={error > 0.01 ? frame.fault : styles.help} data-scale-error>
          {error > 0.01 ? words.untrue(sayShare(error)) : words.truth(sayShare(error))}
        </p>
      )}
      <p className={styles.help}>{words.dots(Math.round(sheetRatio[paper] * 96))}</p>
      <p className={styles.help}>{words.printing}</p>
    </>
  );
};
