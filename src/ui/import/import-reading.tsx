import { type TextEncoding, textEncodings } from "#data/imports/decode-text.ts";
import type { ReadImport, ReadingWishes } from "#data/imports/read-import.ts";
import frame from "#ui/dialog-frame.module.css";
import styles from "./import-dialog.module.css";
import { useImportText } from "./use-import-text.ts";

/** What kind of file it is, and the encoding its text is read in or which of its sheets is. */
export const ImportReading = ({
  read,
  asked,
  onRead,
}: {
  read: ReadImport | null;
  asked: TextEncoding | null;
  onRead: (change: Partial<ReadingWishes>) => void;
}) => {
  const words = useImportText();
  const table = read?.source.table ?? null;
  return (
    <>
      <div className={styles.pair}>
        {read && (
          <p className={styles.field}>
            <span>{words.format}</span>
            <b>{words.formats[read.format]}</b>
          </p>
        )}
        {read?.encoding !== null && (
          <label className={styles.field}>
            <span>{words.encoding}</span>
            <select
              value={asked ?? read?.encoding ?? "utf-8"}
              onChange={({ currentTarget }) =>
                onRead({
                  encoding: textEncodings.find((one) => one === currentTarget.value) ?? null,
                })
              }
            >
              {textEncodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {words.encodings[encoding]}
                </option>
              ))}
            </select>
          </label>
        )}
        {table && table.sheet !== null && table.sheets.length > 1 && (
          <label className={styles.field}>
            <span>{words.sheet}</span>
            <select
              value={table.sheet}
              // Another sheet has other columns.
              onChange={({ currentTarget }) =>
                onRead({ sheet: currentTarget.value, columns: null })
              }
            >
              {table.sheets.map((sheet) => (
                <option key={sheet} value={sheet}>
                  {sheet}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {read?.isMislabelled && (
        <p className={frame.fault}>{words.mislabelled(words.formats[read.format])}</p>
      )}
      {read?.encoding && read.encoding !== "utf-8" && (
        <p className={styles.help}>{words.encodingHelp}</p>
      )}
    </>
  );
};
