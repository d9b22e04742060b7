import { resolutions } from "#domain/sheet/export-choices.ts";
import { useAtlas } from "#store/atlas.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { choose } from "./choose.ts";
import styles from "./export-dialog.module.css";
import { pixel } from "./legend-items.ts";
import type { ExportPlan } from "./plan-export.ts";
import { useExportText } from "./use-export-text.ts";

/** How large a picture is and in which colours. */
export const PictureOptions = ({ plan }: { plan: ExportPlan | null }) => {
  const words = useExportText();
  const { resolution, colors } = useAtlas(({ session }) => session.exporting);
  const size = plan?.layout.page;
  const [width, height] = [size?.width ?? 0, size?.height ?? 0].map((length) =>
    Math.round((length / pixel) * resolution),
  );
  return (
    <>
      <ChoiceRow
        label={words.resolution}
        value={resolution}
        options={resolutions.map((id) => ({ id, name: `${id}×` }))}
        onChange={(chosen) => choose({ resolution: chosen })}
      />
      <ChoiceRow
        label={words.colors}
        value={colors}
        options={(["print", "screen"] as const).map((id) => ({ id, name: words.colorsOf[id] }))}
        onChange={(chosen) => choose({ colors: chosen })}
      />
      {size && <p className={styles.help}>{words.resolutionHelp(width ?? 0, height ?? 0)}</p>}
    </>
  );
};
