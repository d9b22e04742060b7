import { ListFilter } from "lucide-react";
import styles from "./filter-field.module.css";

/** A field that narrows the list below it while a person types. */
export const FilterField = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) => (
  <label className={styles.field}>
    <ListFilter aria-hidden />
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </label>
);
