import type { Located } from "#domain/coordinates/convert-coordinates.ts";
import { loadGeodesic } from "#domain/geodesic.ts";
import { systemNames } from "#text/coordinate.ts";
import { sayDistance } from "#text/quantity.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./coordinates-dialog.module.css";
import { sayDirection, sayOrder } from "./say-coordinates.ts";
import { useLoaded } from "./use-loaded.ts";
import { useMeasureText } from "./use-measure-text.ts";

/** What else a coordinate could be, and how far from the chosen reading that would lie. */
export const OtherReadings = ({
  found,
  located,
  choose,
}: {
  found: Located;
  located: readonly Located[];
  choose: (index: number) => void;
}) => {
  const { language } = useText();
  const words = useMeasureText();
  const geodesic = useLoaded(loadGeodesic);
  if (located.length < 2 || geodesic === null || geodesic === "missing") return null;
  return (
    <div className={styles.others}>
      <p>{words.others}</p>
      <ul>
        {located.map((other, index) => {
          if (other === found) return null;
          const { metres, bearing } = geodesic.segment(found.position, other.position);
          const { system } = other.coordinate;
          return (
            <li key={`${system} ${other.isNorthFirst}`}>
              <button type="button" onClick={() => choose(index)}>
                {words.other(
                  systemNames[system],
                  sayOrder(other, words),
                  sayDistance(Math.round(metres), language),
                  sayDirection(bearing, words),
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
