import type { ReadingWishes } from "#data/imports/read-import.ts";
import type { ImportChoices } from "#domain/imports/prepare-import.ts";
import type { ReadSource } from "#domain/imports/read-source.ts";
import frame from "#ui/dialog-frame.module.css";
import styles from "./import-dialog.module.css";
import { useImportText } from "./use-import-text.ts";

/** Which column is the name, which the note, and of a table which have the coordinates. */
export const ImportColumns = ({
  source: { columns, table },
  choices,
  onDecide,
  onRead,
}: {
  source: ReadSource;
  choices: ImportChoices;
  onDecide: (change: Partial<ImportChoices>) => void;
  onRead: (change: Partial<ReadingWishes>) => void;
}) => {
  const words = useImportText();
  if (columns.length === 0 && !table) return null;
  const all = table?.sample[0] ?? [];
  const where = table?.columns ?? null;
  const [first = "", second = ""] = all;
  const [x, y] = where && "x" in where ? [where.x, where.y] : [first, second];
  return (
    <fieldset className={styles.part}>
      <legend>{words.columns}</legend>
      {table && (
        <>
          {!where && <p className={frame.fault}>{words.noCoordinates}</p>}
          <div className={styles.triple}>
            <label className={styles.field}>
              <span>{words.geometryIn}</span>
              <select
                value={where ? ("wkt" in where ? "wkt" : "two") : ""}
                onChange={({ currentTarget }) =>
                  onRead({
                    columns:
                      currentTarget.value === "wkt" ? { wkt: first } : { x: first, y: second },
                  })
                }
              >
                {!where && <option value="">{words.none}</option>}
                <option value="two">{words.twoColumns}</option>
                <option value="wkt">{words.wktColumn}</option>
              </select>
            </label>
            {where && "wkt" in where && (
              <Column
                label="WKT"
                columns={all}
                value={where.wkt}
                onChoose={(wkt) => wkt !== null && onRead({ columns: { wkt } })}
              />
            )}
            {where && "x" in where && (
              <>
                <Column
                  label={words.x}
                  columns={all}
                  value={x}
                  onChoose={(column) => column !== null && onRead({ columns: { x: column, y } })}
                />
                <Column
                  label={words.y}
                  columns={all}
                  value={y}
                  onChoose={(column) => column !== null && onRead({ columns: { x, y: column } })}
                />
              </>
            )}
          </div>
        </>
      )}
      {columns.length > 0 && (
        <div className={styles.pair}>
          <Column
            label={words.nameColumn}
            columns={columns}
            value={choices.nameColumn}
            none={words.none}
            onChoose={(nameColumn) => onDecide({ nameColumn })}
          />
          <Column
            label={words.noteColumn}
            columns={columns}
            value={choices.noteColumn}
            none={words.none}
            onChoose={(noteColumn) => onDecide({ noteColumn })}
          />
        </div>
      )}
    </fieldset>
  );
};

const Column = ({
  label,
  columns,
  value,
  none,
  onChoose,
}: {
  label: string;
  columns: readonly string[];
  value: string | null;
  none?: string;
  onChoose: (column: string | null) => void;
}) => (
  <label className={styles.field}>
    <span>{label}</span>
    <select
      value={value ?? ""}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {columns.map((column) => (
        <option key={column} value={column}>
          {column}
        </option>
      ))}
    </select>
  </label>
);
