import { ChevronDown } from "lucide-react";
import { useId, useMemo, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import type { EntityType } from "#domain/entity-type.ts";
import { without } from "#domain/filter.ts";
import { filterEntities } from "#domain/filter-entities.ts";
import { type CountedType, countShown } from "#domain/pair/count-shown.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { PairSide, View } from "#domain/view.ts";
import { isDrawn } from "#map/is-drawn.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectInside } from "#store/selectors.ts";
import { sayNumber } from "#text/quantity.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { LongList } from "#ui/long-list.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./pair-table.module.css";
import { usePairText } from "./use-pair-text.ts";

/** How many entries of each type the two maps draw, and which only one of them draws. */
export const PairCounts = ({
  archive,
  views: [a, b],
}: {
  archive: Archive;
  views: readonly [View, View];
}) => {
  const { text, language } = useText();
  const words = usePairText();
  const isInA = useShown(archive, a);
  const isInB = useShown(archive, b);
  const rows = useMemo(
    () => countShown(archive.index.entities, isInA, isInB),
    [archive, isInA, isInB],
  );
  const isAlike = rows.every(({ onlyA, onlyB }) => onlyA.length + onlyB.length === 0);
  return (
    <section className={styles.part} data-part="pair-counts">
      <h3>{words.drawn}</h3>
      <table className={styles.table} aria-label={words.drawn}>
        <thead>
          <tr>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.sides.a}</th>
            <th scope="col">{words.sides.b}</th>
            <th scope="col">{words.onlyIn(words.sides.a)}</th>
            <th scope="col">{words.onlyIn(words.sides.b)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.type} data-type={row.type}>
              <th scope="row">{text.types[row.type]}</th>
              <td>{sayNumber(row.a, language)}</td>
              <td>{sayNumber(row.b, language)}</td>
              <td>
                <Only row={row} side="a" />
              </td>
              <td>
                <Only row={row} side="b" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <footer className={styles.notes}>
        {isAlike && <p>{words.allAlike}</p>}
        <p>{words.drawnNote}</p>
      </footer>
    </section>
  );
};

/** What a map draws, wherever it looks. */
const useShown = (
  archive: Archive,
  { layers, without: leftOut, filter }: View,
): ((entity: IndexEntity) => boolean) => {
  const inside = useAtlas(selectInside);
  return useMemo(() => {
    const isInLayers = isDrawn({ layers, without: leftOut });
    const anywhere = without(filter, "isInView");
    const left = new Set(
      filterEntities(archive, anywhere, { extent: null, inside }).map(({ id }) => id),
    );
    return (entity) => left.has(entity.id) && isInLayers(entity);
  }, [archive, layers, leftOut, filter, inside]);
};

/** How many are on one map only; pressed, their names. */
const Only = ({ row, side }: { row: CountedType; side: PairSide }) => {
  const { text, language } = useText();
  const words = usePairText();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const members = side === "a" ? row.onlyA : row.onlyB;
  if (members.length === 0) return <span className={styles.silent}>0</span>;
  const type: EntityType = row.type;
  return (
    <>
      <button
        type="button"
        className={styles.only}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words.onlyInOf(words.sides[side], text.types[type], members.length)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {sayNumber(members.length, language)}
        <ChevronDown aria-hidden />
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <LongList first={12} className={styles.names}>
            {members.map((entity) => (
              <li key={entity.id}>
                <EntityLink entity={entity} />
              </li>
            ))}
          </LongList>
        )}
      </div>
    </>
  );
};
