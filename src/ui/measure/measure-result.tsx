import type { ShapeMeasurement } from "#domain/measure-shape.ts";
import { sayAreas, sayLength, sayMetres } from "#text/extent.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./map-tools.module.css";
import { useMeasureText } from "./use-measure-text.ts";

/** Length and area on the ellipsoid and in the plane, each with how it was measured. */
export const MeasureResult = ({
  measurement: { geodesic, planar, isCrossed, isInZone },
  isRing,
}: {
  measurement: ShapeMeasurement;
  isRing: boolean;
}) => {
  const words = useMeasureText();
  return (
    <>
      <Extent
        name={words.geodesic}
        method={words.geodesicMethod}
        extent={geodesic}
        isRing={isRing}
        isMain
      />
      <Extent name={words.planar} method={words.planarMethod} extent={planar} isRing={isRing} />
      {isCrossed && <p className={styles.caution}>{words.crossed}</p>}
      {!isInZone && <p className={styles.note}>{words.outOfZone}</p>}
    </>
  );
};

const Extent = ({
  name,
  method,
  extent,
  isRing,
  isMain = false,
}: {
  name: string;
  method: string;
  extent: ShapeMeasurement["geodesic"];
  isRing: boolean;
  isMain?: boolean;
}) => {
  const { language } = useText();
  const words = useMeasureText();
  const areas = extent.area === null ? [] : sayAreas(extent.area, language);
  return (
    <div className={styles.extent} data-main={isMain || undefined}>
      <dl>
        {areas.length > 0 && (
          <div>
            <dt>{words.named(name, words.area)}</dt>
            <dd data-area={isMain ? "geodesic" : "planar"}>
              <strong>{areas[0]}</strong>
              <span>{areas.slice(1).join(" · ")}</span>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.named(name, isRing ? words.perimeter : words.length)}</dt>
          <dd data-length={isMain ? "geodesic" : "planar"}>
            <strong>{sayLength(extent.length, language)}</strong>
            {extent.length >= 1000 && <span>{sayMetres(extent.length, 2, language)}</span>}
          </dd>
        </div>
      </dl>
      <p>{method}</p>
    </div>
  );
};
