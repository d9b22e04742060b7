import { Checkbox } from "react-aria-components";
import type {
  ImportChoices,
  ImportRemark,
  PreparedImport,
} from "#domain/imports/prepare-import.ts";
import checkbox from "#ui/checkbox.module.css";
import styles from "./import-dialog.module.css";
import { useImportText } from "./use-import-text.ts";

/** What does not come as the file has it, each with its place and why. */
export const ImportRemarks = ({
  prepared: { omitted, crossed, closed, heights, shortened },
  isTable,
  keepsCrossed,
  onDecide,
}: {
  prepared: PreparedImport;
  isTable: boolean;
  keepsCrossed: boolean;
  onDecide: (change: Partial<ImportChoices>) => void;
}) => {
  const words = useImportText();
  const changes = [
    closed > 0 ? words.closed(closed) : null,
    heights > 0 ? words.heights(heights) : null,
    shortened > 0 ? words.shortened(shortened) : null,
  ].filter((one) => one !== null);
  if (omitted.length + crossed.length + changes.length === 0) return null;
  return (
    <section className={styles.remarks} aria-label={words.remarks}>
      <h3>{words.remarks}</h3>
      {omitted.length > 0 && (
        <>
          <p>{words.omitted(omitted.length)}</p>
          <Places remarks={omitted} isTable={isTable} />
        </>
      )}
      {crossed.length > 0 && (
        <>
          <p>{words.crossed(crossed.length)}</p>
          <Places remarks={crossed} isTable={isTable} />
          <Checkbox
            className={checkbox.check ?? ""}
            isSelected={keepsCrossed}
            onChange={(isKept) => onDecide({ keepsCrossed: isKept })}
          >
            <span className={checkbox.box} />
            {words.keepCrossed}
          </Checkbox>
        </>
      )}
      {changes.map((change) => (
        <p key={change}>{change}</p>
      ))}
    </section>
  );
};

const mostShown = 5;

const Places = ({ remarks, isTable }: { remarks: readonly ImportRemark[]; isTable: boolean }) => {
  const words = useImportText();
  const shown = remarks.slice(0, mostShown);
  return (
    <ul>
      {shown.map(({ place, name, why }, index) => {
        const where = words.places[isTable ? "row" : "feature"](place);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one feature can have several faults of a kind.
          <li key={index}>
            {words.remark(name ? words.named(where, name.slice(0, 60)) : where, words.why[why])}
          </li>
        );
      })}
      {remarks.length > shown.length && <li>{words.more(remarks.length - shown.length)}</li>}
    </ul>
  );
};
