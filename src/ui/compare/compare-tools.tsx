import { Download } from "lucide-react";
import { Button } from "react-aria-components";
import { saveFile } from "#data/save-file.ts";
import { writeCsv } from "#data/write-csv.ts";
import type { Archive } from "#domain/archive.ts";
import { mostAreas, rowChoices } from "#domain/compare-choice.ts";
import type { CompareRow } from "#domain/compare-row.ts";
import { compareTable } from "#domain/compare-table.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { notify, setView, useAtlas } from "#store/atlas.ts";
import controls from "#ui/pages/page-controls.module.css";
import { useText } from "#ui/use-text.ts";
import { AreaPicker } from "./area-picker.tsx";
import styles from "./compare-page.module.css";
import { addArea, exchangeArea } from "./edit-comparison.ts";
import { useCompareText } from "./use-compare-text.ts";

/** What is compared, which rows are shown, and all of it to take away. */
export const CompareTools = ({
  archive,
  areas,
  shown,
  exchanged,
  onExchanged,
}: {
  archive: Archive;
  areas: readonly IndexEntity[];
  shown: readonly CompareRow[];
  /** The area another one is to stand in the place of. */
  exchanged: IndexEntity | null;
  onExchanged: () => void;
}) => {
  const { language } = useText();
  const words = useCompareText();
  const choice = useAtlas(({ view }) => view.compareRows);
  const ids = areas.map(({ id }) => id);
  return (
    <div className={styles.tools}>
      {exchanged && (
        <>
          <AreaPicker
            key={exchanged.id}
            archive={archive}
            label={words.replacing(exchanged.name[language])}
            besides={ids}
            isFocused
            onChoose={(id) => {
              exchangeArea(exchanged.id, id);
              onExchanged();
            }}
          />
          <button type="button" className={controls.quiet} onClick={onExchanged}>
            {words.keep}
          </button>
        </>
      )}
      {!exchanged && areas.length < mostAreas && (
        <AreaPicker archive={archive} label={words.add} besides={ids} onChoose={addArea} />
      )}
      {!exchanged && areas.length >= mostAreas && <p>{words.full}</p>}
      {areas.length > 0 && (
        <button type="button" className={controls.quiet} onClick={() => setView({ compare: [] })}>
          {words.clear}
        </button>
      )}
      {areas.length > 1 && (
        <>
          <fieldset className={controls.choices}>
            <legend>{words.rows}</legend>
            {rowChoices.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === choice}
                onClick={() => setView({ compareRows: one })}
              >
                {words.rowChoices[one]}
              </button>
            ))}
          </fieldset>
          <p role="status" data-listed={shown.length}>
            {words.chosen(areas.length)} · {words.listed(shown.length)}
          </p>
          {shown.length > 0 && (
            <Button
              className={controls.quiet ?? ""}
              onPress={() => void take(archive, areas, shown)}
            >
              <Download aria-hidden /> {words.download}
            </Button>
          )}
        </>
      )}
    </div>
  );
};

const take = async (
  archive: Archive,
  areas: readonly IndexEntity[],
  shown: readonly CompareRow[],
) => {
  try {
    saveFile(await writeCsv(compareTable(archive, areas, shown)), "weihai-atlas-comparison.csv");
  } catch {
    notify({ id: "export", tone: "trouble", message: (text) => text.data.failed });
  }
};
