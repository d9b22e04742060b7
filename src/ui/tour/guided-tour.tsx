import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { setSession, useAtlas } from "#store/atlas.ts";
import { leaveTour, tourOf } from "#store/tour.ts";
import { showStep } from "./show-step.ts";
import styles from "./tour.module.css";
import { tourSteps } from "./tour-steps.ts";
import { useFocusInside } from "./use-focus-inside.ts";
import { usePlacement } from "./use-placement.ts";
import { useTourText } from "./use-tour-text.ts";
import { useWidth } from "./use-width.ts";
import { turnStep, walkableSteps } from "./walk-tour.ts";

/** A card that walks through the atlas, and a ring round what it speaks of. Nothing else is kept from use. */
export const GuidedTour = () => {
  const words = useTourText();
  const tour = useAtlas(({ session }) => tourOf(session));
  const hasMap = useAtlas(({ session }) => !["unsupported", "unreachable"].includes(session.map));
  const isWide = useWidth() > phoneWidth;
  const steps = useMemo(() => walkableSteps(tourSteps, hasMap), [hasMap]);
  const at = Math.min(tour?.step ?? 0, steps.length - 1);
  const step = steps[at];
  useEffect(() => {
    if (step) showStep(step, isWide);
  }, [step, isWide]);
  const card = useRef<HTMLElement>(null);
  const forward = useRef<HTMLButtonElement>(null);
  useFocusInside(forward);
  const { ring, card: corner } = usePlacement(step?.pointsAt ?? [], card);
  if (!tour || !step) return null;
  const isLast = at === steps.length - 1;
  const turn = (by: 1 | -1) =>
    setSession({ tour: { ...tour, step: turnStep(at, by, steps.length) } });
  const turnByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowRight") turn(1);
    else if (event.key === "ArrowLeft") turn(-1);
    else if (event.key === "Escape") leaveTour();
    else return;
    event.preventDefault();
  };
  const { title, words: said, onPhone } = words.steps[step.id];
  return (
    <div>
      {ring && <div className={styles.ring} style={ring} data-tour-ring aria-hidden />}
      <section
        ref={card}
        className={styles.card}
        style={corner ?? undefined}
        role="dialog"
        aria-label={words.label}
        aria-describedby="tour-step"
        data-tour={step.id}
        onKeyDown={turnByKey}
      >
        <div id="tour-step" aria-live="polite">
          <p className={styles.count}>{words.count(at + 1, steps.length)}</p>
          <h2>{title}</h2>
          <p>{isWide ? said : (onPhone ?? said)}</p>
        </div>
        <button
          type="button"
          className={styles.leave}
          aria-label={words.leave}
          title={words.leave}
          onClick={leaveTour}
        >
          <X aria-hidden />
        </button>
        <div className={styles.foot}>
          <span className={styles.keys}>{words.keys}</span>
          <button
            type="button"
            className={styles.quiet}
            // It stays in reach of the keyboard.
            aria-disabled={at === 0}
            onClick={() => turn(-1)}
          >
            {words.back}
          </button>
          <button
            ref={forward}
            type="button"
            className={styles.go}
            onClick={isLast ? leaveTour : () => turn(1)}
          >
            {isLast ? words.done : words.next}
          </button>
        </div>
      </section>
    </div>
  );
};

/** Up to here the panels take turns below the map. */
const phoneWidth = 760;
