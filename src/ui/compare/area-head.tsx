import { ArrowLeft, ArrowRight, Replace, X } from "lucide-react";
import type { ReactNode } from "react";
import type { IndexEntity } from "#domain/slice.ts";
import { useAtlas } from "#store/atlas.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./compare-table.module.css";
import { moveArea, removeArea } from "./edit-comparison.ts";
import { useCompareText } from "./use-compare-text.ts";

/** The head of a column: an area, which it selects, and what can be done with its place. */
export const AreaHead = ({
  area,
  at,
  count,
  onExchange,
}: {
  area: IndexEntity;
  at: number;
  count: number;
  onExchange: () => void;
}) => {
  const { text, language } = useText();
  const words = useCompareText();
  const isSelected = useAtlas(({ view }) => view.selection === area.id);
  const name = area.name[language];
  return (
    <th scope="col" className={styles.areaHead} data-area={area.id}>
      <EntityLink entity={area} isCurrent={isSelected} />
      <span className={styles.type}>{text.types[area.type]}</span>
      <span className={styles.tools}>
        {at > 0 && (
          <Tool label={words.earlier(name)} onClick={() => moveArea(area.id, -1)}>
            <ArrowLeft aria-hidden />
          </Tool>
        )}
        {at < count - 1 && (
          <Tool label={words.later(name)} onClick={() => moveArea(area.id, 1)}>
            <ArrowRight aria-hidden />
          </Tool>
        )}
        <Tool label={words.replace(name)} onClick={onExchange}>
          <Replace aria-hidden />
        </Tool>
        <Tool label={words.remove(name)} onClick={() => removeArea(area.id)}>
          <X aria-hidden />
        </Tool>
      </span>
    </th>
  );
};

const Tool = ({
  label,
  onClick,
  children,
}: {
  label: string;
  onClick: () => void;
  children: ReactNode;
}) => (
  <button type="button" aria-label={label} title={label} onClick={onClick}>
    {children}
  </button>
);
