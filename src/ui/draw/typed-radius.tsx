import { type FormEvent, useState } from "react";
import { readLength } from "#domain/read-length.ts";
import { isRadius } from "#domain/tools/draw-circle.ts";
import styles from "./draw.module.css";
import { useDrawText } from "./use-draw-text.ts";

/** The radius of a circle in figures. */
export const TypedRadius = ({
  label,
  onRadius,
}: {
  label: string;
  onRadius: (metres: number) => void;
}) => {
  const words = useDrawText();
  const [written, setWritten] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const metres = readLength(written);
    if (metres === null) return setFault(words.badLength);
    if (!isRadius(metres)) return setFault(words.badRadius);
    setFault(null);
    setWritten("");
    onRadius(metres);
  };
  return (
    <form className={styles.typed} onSubmit={submit}>
      <label className={styles.field}>
        <span>{words.radius}</span>
        <input
          autoComplete="off"
          value={written}
          placeholder={words.distanceHelp}
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <button type="submit">{label}</button>
      <p role="status" className={styles.fault}>
        {fault}
      </p>
    </form>
  );
};
