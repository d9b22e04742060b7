import { type FormEvent, useId, useState } from "react";
import { isCovered, loadConversion } from "#domain/coordinates/convert-coordinates.ts";
import { readCoordinates } from "#domain/coordinates/read-coordinates.ts";
import type { Position } from "#domain/view.ts";
import { sayFault, sayReading } from "#ui/measure/say-coordinates.ts";
import { useLoaded } from "#ui/measure/use-loaded.ts";
import { useMeasureText } from "#ui/measure/use-measure-text.ts";
import styles from "./draw.module.css";
import { useDrawText } from "./use-draw-text.ts";

/** A field that takes a coordinate as people write it, and says what it was read as. */
export const TypedCoordinate = ({
  label,
  action,
  onPosition,
}: {
  label: string;
  action: string;
  onPosition: (position: Position) => void;
}) => {
  const words = useDrawText();
  const measure = useMeasureText();
  const conversion = useLoaded(loadConversion);
  const help = useId();
  const [written, setWritten] = useState("");
  const [answer, setAnswer] = useState<{ said: string; isFault: boolean } | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!conversion || conversion === "missing") return;
    const readings = readCoordinates(written, null);
    if (!Array.isArray(readings))
      return setAnswer({ said: sayFault(readings, measure), isFault: true });
    const [found] = conversion.locate(readings);
    if (!found) return;
    if (!isCovered(found.position)) return setAnswer({ said: words.outside, isFault: true });
    setAnswer({ said: words.understood(sayReading(found, measure)), isFault: false });
    setWritten("");
    onPosition(found.position);
  };
  return (
    <form className={styles.typed} onSubmit={submit}>
      <label className={styles.field}>
        <span>{label}</span>
        <input
          autoComplete="off"
          spellCheck={false}
          value={written}
          placeholder="37.509722, 122.111111"
          aria-describedby={help}
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <button type="submit">{action}</button>
      <p id={help} role="status" className={answer?.isFault ? styles.fault : styles.said}>
        {conversion === "missing" ? measure.conversionMissing : answer?.said}
      </p>
    </form>
  );
};
