import { useId } from "react";
import styles from "./export-dialog.module.css";

/** One of a few, all in sight. */
export const ChoiceRow = <Id extends string | number>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: Id;
  options: readonly { id: Id; name: string }[];
  onChange: (value: Id) => void;
}) => {
  const group = useId();
  return (
    <fieldset className={styles.row}>
      <legend>{label}</legend>
      <div>
        {options.map(({ id, name }) => (
          <label key={id} className={styles.option}>
            <input type="radio" name={group} checked={id === value} onChange={() => onChange(id)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
