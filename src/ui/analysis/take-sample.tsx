import { Download } from "lucide-react";
import { saveFile } from "#data/save-file.ts";
import { writeCsv } from "#data/write-csv.ts";
import { writeXlsx } from "#data/write-xlsx.ts";
import type { Archive } from "#domain/archive.ts";
import type { DrawingSample } from "#domain/drawing-sample.ts";
import { drawingSampleTable } from "#domain/drawing-sample-table.ts";
import { notify } from "#store/atlas.ts";
import { analysisTextIn } from "#text/analysis-text.ts";
import { useAnalysisText } from "./use-analysis-text.ts";

/** Saves what lies under a drawing as a file, with the evidence of its figures. */
export const TakeSample = ({ archive, sample }: { archive: Archive; sample: DrawingSample }) => {
  const words = useAnalysisText();
  const take = async (format: "csv" | "xlsx") => {
    try {
      const table = drawingSampleTable(archive, sample);
      const file = await (format === "csv" ? writeCsv(table) : writeXlsx([table]));
      saveFile(file, `weihai-atlas-${words.fileName}.${format}`);
    } catch {
      notify({
        id: "drawing-sample",
        tone: "trouble",
        message: (_, language) => analysisTextIn[language].takeFailed,
      });
    }
  };
  return (
    <>
      <Download aria-hidden />
      {(["csv", "xlsx"] as const).map((format) => (
        <button
          key={format}
          type="button"
          aria-label={words.takeAs(format.toUpperCase())}
          onClick={() => void take(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </>
  );
};
