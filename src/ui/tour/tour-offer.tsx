import { declineTour, startTour } from "#store/tour.ts";
import styles from "./tour.module.css";
import { useTourText } from "./use-tour-text.ts";

/** Offers the tour to a first visitor. It takes neither the keyboard nor the map. */
export const TourOffer = () => {
  const words = useTourText();
  return (
    <section className={styles.offer} aria-label={words.label} data-tour-offer>
      <p>{words.offer}</p>
      <button type="button" className={styles.go} onClick={startTour}>
        {words.accept}
      </button>
      <button type="button" className={styles.quiet} onClick={declineTour}>
        {words.decline}
      </button>
    </section>
  );
};
