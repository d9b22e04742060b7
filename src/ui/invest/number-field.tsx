import { useId, useState } from "react";
import styles from "./criterion-editor.module.css";

/** A number that is taken over as soon as it makes sense; until then it says so and what was stays. */
export const NumberField = ({
  label,
  value,
  fault,
  isAllowed,
  onChange,
}: {
  label: string;
  value: number;
  /** What to say of one that makes no sense. */
  fault: string;
  isAllowed: (value: number) => boolean;
  onChange: (value: number) => void;
}) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isFaulty = typed !== null && !isAllowed(numberIn(typed));
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed ?? String(value)}
        aria-invalid={isFaulty || undefined}
        aria-describedby={isFaulty ? `${id}-fault` : undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const read = numberIn(currentTarget.value);
          if (isAllowed(read)) onChange(read);
        }}
        onBlur={() => {
          if (!isFaulty) setTyped(null);
        }}
      />
      {isFaulty && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
};

/** Not a number where nothing or something else is written. */
const numberIn = (written: string): number =>
  /^\s*\d+([.,]\d+)?\s*$/.test(written) ? Number(written.replace(",", ".")) : Number.NaN;
