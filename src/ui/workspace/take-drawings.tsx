import { Download } from "lucide-react";
import { type DrawingFormat, drawingFormats } from "#data/drawing-formats.ts";
import { saveFile } from "#data/save-file.ts";
import { workspaceFileName } from "#data/workspaces/write-workspace-file.ts";
import type { Drawing } from "#domain/workspace/workspace.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { importTextIn } from "#text/import-text.ts";
import { useImportText } from "#ui/import/use-import-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./take-drawings.module.css";

/** Gives drawings away as files others can read. */
export const TakeDrawings = ({
  label,
  name,
  drawings,
  onDone,
}: {
  label: string;
  /** What the file is called. */
  name: string;
  drawings: readonly Drawing[];
  onDone?: () => void;
}) => {
  const { language } = useText();
  const words = useImportText();
  if (drawings.length === 0) return null;
  const take = async (format: DrawingFormat) => {
    onDone?.();
    const { workspace, given } = useAtlas.getState();
    const version = given.archive?.index.dataVersion ?? "";
    const origin = importTextIn[language].origin(workspace.document.name, version);
    try {
      const { writeDrawings } = await import("#data/write-drawings.ts");
      const file = await writeDrawings(drawings, workspace.document, origin, format);
      saveFile(file, workspaceFileName(name).replace(/atlas\.json$/, format));
    } catch {
      notify({
        id: "workspace-take",
        tone: "trouble",
        message: (_text, shown) => importTextIn[shown].takeFailed,
      });
    }
  };
  return (
    <fieldset className={styles.take}>
      <legend>{label}</legend>
      <Download aria-hidden />
      <span aria-hidden>{label}</span>
      {drawingFormats.map((format) => (
        <button
          key={format}
          type="button"
          aria-label={`${label} ${words.takeFormats[format]}`}
          onClick={() => void take(format)}
        >
          {words.takeFormats[format]}
        </button>
      ))}
    </fieldset>
  );
};
