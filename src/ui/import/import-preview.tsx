import type { ReadSource } from "#domain/imports/read-source.ts";
import styles from "./import-dialog.module.css";
import { useImportText } from "./use-import-text.ts";

const [mostRows, mostColumns] = [5, 12];

/** The first rows as they were read, so that a wrong encoding or column is seen. */
export const ImportPreview = ({ source: { features, columns, table } }: { source: ReadSource }) => {
  const words = useImportText();
  const heading = table?.sample[0] ?? columns;
  const rows =
    table?.sample.slice(1) ??
    features
      .slice(0, mostRows)
      .map(({ properties }) => columns.map((column) => String(properties[column] ?? "")));
  if (heading.length === 0) return null;
  return (
    <div className={styles.preview}>
      <h3>
        {words.preview} <small>{words.previewOf(features.length, heading.length)}</small>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard. */}
      <section tabIndex={0} aria-label={words.preview}>
        <table>
          <thead>
            <tr>
              {heading.slice(0, mostColumns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have nothing but their place.
              <tr key={row}>
                {heading.slice(0, mostColumns).map((column, index) => (
                  <td key={column}>{(cells[index] ?? "").slice(0, 80)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};
