import { useId, useState } from "react";
import type { Wish } from "#domain/invest/criterion.ts";
import styles from "./criterion-editor.module.css";
import type { Saying } from "./use-saying.ts";

type Size = Extract<Wish, { kind: "size" }>;

/** Square metres in one of each. */
const units = { mu: 2000 / 3, hectare: 1e4, floor: 1e4, squareKilometre: 1e6 } as const;
type UnitName = keyof typeof units;

/** From how large to how large, in the unit a person thinks in; an empty end is open. */
export const SizeFields = ({
  wish,
  saying,
  onChange,
}: {
  wish: Size;
  saying: Saying;
  onChange: (wish: Size) => void;
}) => {
  const { words } = saying;
  const id = useId();
  const [unit, setUnit] = useState<UnitName>("mu");
  const [typed, setTyped] = useState<Partial<Record<"least" | "most", string>>>({});
  const [fault, setFault] = useState<string | null>(null);
  const inUnit = (end: number | null) =>
    end === null ? "" : String(Number((end / units[unit]).toFixed(2)));
  const take = (end: "least" | "most", written: string) => {
    setTyped({ ...typed, [end]: written });
    const read = written.trim() === "" ? null : Number(written.replace(",", ".")) * units[unit];
    if (read !== null && !(read > 0)) return setFault(words.badNumber);
    const taken = read === null ? null : Math.round(read);
    const [least, most] = end === "least" ? [taken, wish.most] : [wish.least, taken];
    const isOpen = least === null && most === null;
    if (isOpen || (least !== null && most !== null && least > most))
      return setFault(words.badRange);
    setFault(null);
    onChange({ ...wish, least, most });
  };
  return (
    <>
      {(["least", "most"] as const).map((end) => (
        <div key={end} className={styles.field}>
          <label className={styles.label} htmlFor={`${id}-${end}`}>
            {words[end]}
          </label>
          <input
            id={`${id}-${end}`}
            type="text"
            inputMode="decimal"
            value={typed[end] ?? inUnit(wish[end])}
            aria-invalid={fault !== null || undefined}
            aria-describedby={fault ? `${id}-fault` : undefined}
            onChange={({ currentTarget }) => take(end, currentTarget.value)}
          />
        </div>
      ))}
      <label className={styles.field}>
        <span className={styles.label}>{words.unit}</span>
        <select
          value={unit}
          onChange={({ currentTarget }) => {
            setUnit(currentTarget.value as UnitName);
            setTyped({});
            setFault(null);
          }}
        >
          {(Object.keys(units) as UnitName[]).map((one) => (
            <option key={one} value={one}>
              {words.units[one]}
            </option>
          ))}
        </select>
      </label>
      {fault && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </>
  );
};
