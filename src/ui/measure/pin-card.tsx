import { MapPin, X } from "lucide-react";
import type { Position } from "#domain/view.ts";
import { setSession } from "#store/atlas.ts";
import { sayCoordinate } from "#text/coordinate.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./map-tools.module.css";
import { useMeasureText } from "./use-measure-text.ts";

/** Where the pin stands; it marks what was looked up, and is no place of the data. */
export const PinCard = ({ pin }: { pin: Position }) => {
  const { language } = useText();
  const words = useMeasureText();
  return (
    <section className={styles.card} aria-label={words.pin} data-pin>
      <header className={styles.head}>
        <MapPin aria-hidden />
        <p className={styles.place}>{sayCoordinate({ system: "wgs84", ...pin }, language)}</p>
        <button type="button" onClick={() => setSession({ dialog: "coordinates" })}>
          {words.pinRows}
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label={words.unpin}
          onClick={() => setSession({ pin: null })}
        >
          <X aria-hidden />
        </button>
      </header>
    </section>
  );
};
