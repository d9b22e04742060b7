import { useEffect, useMemo, useRef } from "react";
import type { Archive } from "#domain/archive.ts";
import { asksFor } from "#domain/filter-entities.ts";
import { timelineOf } from "#domain/timeline.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectSight } from "#store/selectors.ts";
import { FactRow } from "#ui/fact-row.tsx";
import { LongList } from "#ui/long-list.tsx";
import { Lanes } from "./lanes.tsx";
import styles from "./timeline-page.module.css";
import { useTimelineText } from "./use-timeline-text.ts";
import { YearAxis } from "./year-axis.tsx";
import { YearControls } from "./year-controls.tsx";

/** What is due or was stated when; the chosen years drive the map and the list. */
export const TimelinePage = ({ archive }: { archive: Archive }) => {
  const words = useTimelineText();
  const filter = useAtlas(({ view }) => view.filter);
  const selection = useAtlas(({ view }) => view.selection);
  const sight = useAtlas(selectSight);
  const timeline = useMemo(
    () => timelineOf(archive, filter, sight, new Date().getFullYear()),
    [archive, filter, sight],
  );
  // Where not all years have room, it begins with the first that says something.
  const chart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const room = chart.current;
    const first = room?.querySelector<HTMLElement>(
      "[aria-pressed=true], [data-slot^='20']:not([data-total='0'])",
    );
    const corner = room?.querySelector<HTMLElement>("[data-corner]");
    if (room && first && corner) room.scrollLeft = first.offsetLeft - corner.offsetWidth - 12;
  }, []);
  const shown = timeline.facts.filter(asksFor(archive, filter));
  const first = shown.filter(({ subject }) => subject === selection);
  const others = shown.filter(({ subject }) => subject !== selection);
  return (
    <div className={styles.page}>
      <div className={styles.picture}>
        <YearControls timeline={timeline} />
        <div ref={chart} className={styles.chart} data-scrolls>
          <YearAxis timeline={timeline} />
          <Lanes lanes={timeline.lanes} />
          <p className={styles.note}>{words.note}</p>
        </div>
      </div>
      <section className={styles.facts} data-scrolls aria-label={words.facts(shown.length)}>
        <h3 role="status" data-shown={shown.length}>
          {filter.years === null ? words.factsAll(shown.length) : words.facts(shown.length)}
        </h3>
        <LongList first={24}>
          {[...first, ...others].map((fact) => (
            <FactRow key={fact.id} fact={fact} on="" />
          ))}
        </LongList>
      </section>
    </div>
  );
};
