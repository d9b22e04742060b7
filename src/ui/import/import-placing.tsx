import { coordinateSystems, isPlanar } from "#domain/coordinates/coordinate-system.ts";
import { type ImportChoices, metresFromCity } from "#domain/imports/prepare-import.ts";
import type { ReadSource } from "#domain/imports/read-source.ts";
import { toPosition } from "#domain/workspace/coordinate.ts";
import { systemNames } from "#text/coordinate.ts";
import { sayDistance } from "#text/quantity.ts";
import frame from "#ui/dialog-frame.module.css";
import { useMeasureText } from "#ui/measure/use-measure-text.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./import-dialog.module.css";
import { ImportSketch } from "./import-sketch.tsx";
import type { ImportInHand } from "./use-import.ts";
import { useImportText } from "./use-import-text.ts";

/** In which system and order the numbers are read, and where on the earth that puts them. */
export const ImportPlacing = ({
  source: { system: named, systemName },
  inHand: { guessed, choices, prepared, geodesic },
  onDecide,
}: {
  source: ReadSource;
  inHand: Omit<ImportInHand, "result">;
  onDecide: (change: Partial<ImportChoices>) => void;
}) => {
  const { language } = useText();
  const words = useImportText();
  const { systemHelps } = useMeasureText();
  const { system, isNorthFirst } = choices;
  const [east, north] = isPlanar(system)
    ? [words.orders.eastFirst, words.orders.northFirst]
    : [words.orders.lonFirst, words.orders.latFirst];
  const isAsGuessed =
    guessed !== null && guessed.system === system && guessed.isNorthFirst === isNorthFirst;
  const { bounds, counts } = prepared;
  const away =
    bounds &&
    metresFromCity(bounds, (from, to) => geodesic.segment(toPosition(from), toPosition(to)).metres);
  const kinds = (Object.keys(counts) as (keyof typeof counts)[]).map((kind) =>
    words.kinds[kind](counts[kind] ?? 0),
  );
  return (
    <fieldset className={styles.part}>
      <legend>{words.coordinates}</legend>
      <div className={styles.pair}>
        <label className={styles.field}>
          <span>{words.system}</span>
          <select
            value={system}
            onChange={({ currentTarget }) =>
              onDecide({
                system: coordinateSystems.find((one) => one === currentTarget.value) ?? "wgs84",
              })
            }
          >
            {coordinateSystems.map((one) => (
              <option key={one} value={one}>
                {systemNames[one]}: {systemHelps[one]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>{words.order}</span>
          <select
            value={isNorthFirst ? "north" : "east"}
            onChange={({ currentTarget }) =>
              onDecide({ isNorthFirst: currentTarget.value === "north" })
            }
          >
            <option value="east">{east}</option>
            <option value="north">{north}</option>
          </select>
        </label>
      </div>
      {named === undefined && systemName && (
        <p className={frame.fault}>{words.unknownSystem(systemName)}</p>
      )}
      {guessed === null && <p className={frame.fault}>{words.foundBy.unknown}</p>}
      {isAsGuessed && (named !== undefined || guessed.by === "numbers") && (
        <p className={styles.help}>{words.foundBy[guessed.by]}</p>
      )}
      {isAsGuessed && guessed.isTurned && <p className={frame.fault}>{words.turned}</p>}
      <div className={styles.where} role="status">
        <dl>
          <dt>{words.found}</dt>
          <dd>{kinds.length > 0 ? kinds.join(" · ") : words.nothingComes}</dd>
          {away !== null && (
            <>
              <dt>{words.place}</dt>
              <dd data-far={away > farAway || undefined}>
                {away === 0 ? words.inCity : words.away(sayDistance(roundly(away), language))}
                {away > farAway && <small>{words.farHelp}</small>}
              </dd>
            </>
          )}
        </dl>
        {bounds && <ImportSketch drawings={prepared.drawings} bounds={bounds} />}
      </div>
    </fieldset>
  );
};

/** Metres: farther than any plan of the city reaches. */
const farAway = 150_000;

const roundly = (metres: number): number =>
  metres < 10_000 ? Math.round(metres / 100) * 100 : Math.round(metres / 1_000) * 1_000;
