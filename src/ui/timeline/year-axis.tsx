import type { FactKind } from "#domain/catalog.ts";
import type { Years } from "#domain/filter.ts";
import { type Slot, slots, type Timeline, yearsOf } from "#domain/timeline.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./timeline-page.module.css";
import { useSaySlot } from "./use-say-slot.ts";
import { useTimelineText } from "./use-timeline-text.ts";

const kinds: readonly FactKind[] = ["history", "baseline", "plan", "target"];

/** How many facts each year has, by kind; a press shows that year. */
export const YearAxis = ({ timeline }: { timeline: Timeline }) => {
  const { text } = useText();
  const words = useTimelineText();
  const say = useSaySlot();
  const years = useAtlas(({ view }) => view.filter.years);
  const totals = slots.map((slot) =>
    kinds.reduce((sum, kind) => sum + (timeline.counts.get(slot)?.[kind] ?? 0), 0),
  );
  // The many without a year would press all others flat: they stand beside the scale.
  const most = Math.max(1, ...totals.slice(0, -1));
  return (
    <div className={styles.axis}>
      <span className={styles.corner} data-corner />
      {slots.map((slot, index) => {
        const counts = timeline.counts.get(slot);
        const total = totals[index] ?? 0;
        const said = kinds
          .filter((kind) => counts?.[kind])
          .map((kind) => words.count(text.kinds[kind], counts?.[kind] ?? 0));
        return (
          <button
            key={slot}
            type="button"
            className={styles.slot}
            data-slot={slot}
            data-total={total}
            aria-pressed={isChosen(slot, years)}
            aria-label={words.bar(say.long(slot), said.join(" · ") || words.nothing)}
            title={words.bar(say.long(slot), said.join(" · ") || words.nothing)}
            onClick={() => setFilter({ years: isOnly(slot, years) ? null : yearsOf(slot) })}
          >
            <span className={styles.stack}>
              <span className={styles.total}>{total > 0 && total}</span>
              {kinds.map((kind) => (
                <span
                  key={kind}
                  data-kind={kind}
                  style={{
                    blockSize: `${(2.6 * Math.min(counts?.[kind] ?? 0, most)) / most}rem`,
                  }}
                />
              ))}
            </span>
            <span className={styles.year}>{say.short(slot)}</span>
          </button>
        );
      })}
    </div>
  );
};

const isChosen = (slot: Slot, years: Years | null): boolean => {
  if (years === null) return false;
  const own = yearsOf(slot);
  if (own === "unstated" || years === "unstated") return own === years;
  return own.first >= years.first && own.last <= years.last;
};

const isOnly = (slot: Slot, years: Years | null): boolean =>
  JSON.stringify(yearsOf(slot)) === JSON.stringify(years);
