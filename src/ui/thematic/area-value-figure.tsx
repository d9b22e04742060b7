import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import type { AreaValue } from "#domain/theme-values.ts";
import type { Unit } from "#domain/unit.ts";
import { sayQuantity } from "#text/quantity.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { LongList } from "#ui/long-list.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./area-value-figure.module.css";
import { useThematicText } from "./use-thematic.ts";

/** The value of an area with its kind and year, which opens its evidence; or a count, which lists what was counted. */
export const AreaValueFigure = ({ row, unit }: { row: AreaValue; unit: Unit }) => {
  const { text } = useText();
  if (row.fact)
    return (
      <>
        <span className={styles.stated}>
          <FactFigure fact={row.fact} />
        </span>
        <span className={styles.tags}>
          <FactTags fact={row.fact} />
        </span>
      </>
    );
  if (row.counted?.isKnown) return <Count row={row} unit={unit} />;
  return <span className={styles.silent}>{text.silence.notStated}</span>;
};

const Count = ({ row: { area, value, counted }, unit }: { row: AreaValue; unit: Unit }) => {
  const { language } = useText();
  const words = useThematicText();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const count = sayQuantity(value ?? 0, unit, language);
  if (!counted || value === 0) return <span className={styles.zero}>{count}</span>;
  return (
    <>
      <button
        type="button"
        className={styles.count}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={words.counted(area.name[language], count)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {count}
        <ChevronDown aria-hidden />
      </button>
      <div id={id} className={styles.counted} hidden={!isOpen}>
        {isOpen && (
          <LongList first={8} className={styles.list}>
            {[
              ...counted.entities.map((entity) => (
                <li key={entity.id}>
                  <EntityLink entity={entity} />
                </li>
              )),
              ...counted.facts.map((fact) => (
                <li key={fact.id}>
                  <span>{fact.indicator[language]}</span>
                  <FactTags fact={fact} />
                  <FactFigure fact={fact} />
                </li>
              )),
            ]}
          </LongList>
        )}
      </div>
    </>
  );
};
