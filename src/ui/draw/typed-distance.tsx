import { type FormEvent, useState } from "react";
import { isCovered } from "#domain/coordinates/convert-coordinates.ts";
import type { Geodesic } from "#domain/geodesic.ts";
import { readBearing, readLength } from "#domain/read-length.ts";
import type { Position } from "#domain/view.ts";
import styles from "./draw.module.css";
import { setPoint } from "./set-point.ts";
import { useDrawText } from "./use-draw-text.ts";

/** The next point by how far it is from the last one, and in which direction. */
export const TypedDistance = ({ from, geodesic }: { from: Position; geodesic: Geodesic }) => {
  const words = useDrawText();
  const [length, setLength] = useState("");
  const [bearing, setBearing] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const metres = readLength(length);
    const degrees = readBearing(bearing);
    if (!metres) return setFault(words.badLength);
    if (degrees === null) return setFault(words.badBearing);
    const position = geodesic.destination(from, degrees, metres);
    if (!isCovered(position)) return setFault(words.outside);
    setFault(null);
    setLength("");
    setBearing("");
    setPoint(position);
  };
  return (
    <form className={styles.typed} onSubmit={submit}>
      <label className={styles.field}>
        <span>{words.distance}</span>
        <input
          autoComplete="off"
          value={length}
          placeholder={words.distanceHelp}
          onChange={({ target }) => setLength(target.value)}
        />
      </label>
      <label className={styles.field}>
        <span>{words.bearing}</span>
        <input
          inputMode="decimal"
          autoComplete="off"
          value={bearing}
          placeholder={words.bearingHelp}
          onChange={({ target }) => setBearing(target.value)}
        />
      </label>
      <button type="submit">{words.add}</button>
      <p role="status" className={styles.fault}>
        {fault}
      </p>
    </form>
  );
};
