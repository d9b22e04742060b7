import { type FormEvent, useId, useState } from "react";
import { type Conversion, isCovered } from "#domain/coordinates/convert-coordinates.ts";
import { type CoordinateSystem, coordinateSystems } from "#domain/coordinates/coordinate-system.ts";
import { readCoordinates } from "#domain/coordinates/read-coordinates.ts";
import { coveredBounds } from "#domain/region.ts";
import { coversMap, type Position } from "#domain/view.ts";
import { openPage, setSession, setView, useAtlas } from "#store/atlas.ts";
import { systemNames } from "#text/coordinate.ts";
import frame from "#ui/dialog-frame.module.css";
import { CoordinateRows } from "./coordinate-rows.tsx";
import styles from "./coordinates-dialog.module.css";
import { OtherReadings } from "./other-readings.tsx";
import { sayFault, sayReading } from "./say-coordinates.ts";
import { useMeasureText } from "./use-measure-text.ts";

/** A field that takes a coordinate as people write it, and says what it made of it. */
export const PasteCoordinate = ({ conversion }: { conversion: Conversion }) => {
  const words = useMeasureText();
  const help = useId();
  const [written, setWritten] = useState("");
  const [asked, setAsked] = useState<CoordinateSystem | null>(null);
  const [chosen, setChosen] = useState(0);
  const readings = written.trim() === "" ? null : readCoordinates(written, asked);
  const located = Array.isArray(readings) ? conversion.locate(readings) : [];
  const found = located[chosen] ?? located[0];
  const canGo = useAtlas(
    ({ session }) => session.map !== "unsupported" && session.map !== "unreachable",
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (found && canGo && isCovered(found.position)) goTo(found.position);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label className={styles.field}>
        <span>{words.field}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={written}
          placeholder="37.509722, 122.111111"
          aria-describedby={help}
          onChange={({ target }) => {
            setWritten(target.value);
            setChosen(0);
          }}
        />
      </label>
      <p id={help} className={styles.help}>
        {words.fieldHelp}
      </p>
      <label className={styles.field}>
        <span>{words.system}</span>
        <select
          value={asked ?? ""}
          onChange={({ target }) => {
            setAsked(coordinateSystems.find((system) => system === target.value) ?? null);
            setChosen(0);
          }}
        >
          <option value="">{words.recognise}</option>
          {coordinateSystems.map((system) => (
            <option key={system} value={system}>
              {systemNames[system]}: {words.systemHelps[system]}
            </option>
          ))}
        </select>
      </label>
      <div
        role="status"
        className={styles.answer}
        data-understood={found !== undefined || undefined}
      >
        {readings && !Array.isArray(readings) && (
          <p className={frame.fault}>{sayFault(readings, words)}</p>
        )}
        {found && <p className={styles.said}>{sayReading(found, words)}</p>}
        {found && !isCovered(found.position) && (
          <p className={frame.fault}>{words.outside(sayBounds())}</p>
        )}
        {found && !canGo && <p className={frame.fault}>{words.noMap}</p>}
      </div>
      {found && canGo && isCovered(found.position) && (
        <button type="submit" className={frame.main}>
          {words.go}
        </button>
      )}
      {found && (
        <>
          <OtherReadings found={found} located={located} choose={setChosen} />
          <CoordinateRows position={found.position} conversion={conversion} />
        </>
      )}
    </form>
  );
};

const goTo = ({ longitude, latitude }: Position): void => {
  const { view } = useAtlas.getState();
  if (coversMap(view.page)) openPage(null);
  setSession({ pin: { longitude, latitude }, dialog: null });
  setView({
    camera: {
      bearing: view.camera?.bearing ?? 0,
      pitch: view.camera?.pitch ?? 0,
      zoom: Math.max(view.camera?.zoom ?? 0, closeEnough),
      longitude,
      latitude,
    },
  });
};

/** The zoom at which a place and what lies round it are told apart. */
const closeEnough = 12.5;

const sayBounds = (): string => {
  const [west, south, east, north] = coveredBounds;
  return `${west}–${east}°E, ${south}–${north}°N`;
};
