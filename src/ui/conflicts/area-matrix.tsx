import { useState } from "react";
import { conflictKinds } from "#domain/catalog.ts";
import type { ConflictCase } from "#domain/find-conflicts.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useAtlas } from "#store/atlas.ts";
import { MoreButton } from "#ui/more-button.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./conflict-matrix.module.css";
import { MatrixCell } from "./matrix-cell.tsx";
import { isNarrowedTo, toggleConflicts } from "./narrow-conflicts.ts";
import { useConflictsText } from "./use-conflicts-text.ts";

/** Areas by kinds of contradiction. */
export const AreaMatrix = ({
  cases,
  all,
}: {
  /** What the other filters leave. */
  cases: readonly ConflictCase[];
  all: readonly ConflictCase[];
}) => {
  const { text, language } = useText();
  const words = useConflictsText();
  const filter = useAtlas(({ view }) => view.conflicts);
  const [isWhole, setIsWhole] = useState(false);
  const concerning = (area: IndexEntity, among: readonly ConflictCase[]) =>
    among.filter(({ areas }) => areas.includes(area));
  const rows = [...new Set(all.flatMap(({ areas }) => areas))].sort(
    (a, b) => concerning(b, all).length - concerning(a, all).length,
  );
  const kinds = conflictKinds.filter((kind) => all.some(({ conflict }) => conflict.kind === kind));
  const countOf = (area: IndexEntity, kind: (typeof kinds)[number]) =>
    concerning(area, cases).filter(({ conflict }) => conflict.kind === kind).length;
  const most = Math.max(...rows.flatMap((area) => kinds.map((kind) => countOf(area, kind))));
  const shown = rows.filter((area, at) => isWhole || at < few || area.id === filter.area);
  return (
    <section className={styles.matrix} data-part="areas">
      <h3>{words.byAreas}</h3>
      <p>{words.byAreasNote}</p>
      <div className={styles.scroll} data-scrolls>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.area}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" className={styles.kind}>
                  <button
                    type="button"
                    className={styles.choose}
                    aria-pressed={isNarrowedTo(filter, { kind })}
                    onClick={() => toggleConflicts({ kind })}
                  >
                    {text.conflicts.kinds[kind]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((area) => {
              const name = area.name[language];
              return (
                <tr key={area.id}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.choose}
                      aria-pressed={isNarrowedTo(filter, { area: area.id })}
                      onClick={() => toggleConflicts({ area: area.id })}
                    >
                      <span>{name}</span>
                      <b>{concerning(area, cases).length}</b>
                    </button>
                  </th>
                  {kinds.map((kind) => {
                    const count = countOf(area, kind);
                    return (
                      <MatrixCell
                        key={kind}
                        count={count}
                        most={most}
                        part={{ area: area.id, kind }}
                        label={words.cell(name, text.conflicts.kinds[kind], count)}
                      />
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.length > few && (
        <MoreButton
          rest={rows.length - few}
          isWhole={isWhole}
          onToggle={() => setIsWhole(!isWhole)}
        />
      )}
    </section>
  );
};

const few = 6;
