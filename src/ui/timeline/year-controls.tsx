import { Pause, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, Label, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { firstYear, lastYear, nextYears, type Timeline } from "#domain/timeline.ts";
import { setFilter, useAtlas } from "#store/atlas.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import styles from "./timeline-page.module.css";
import { useTimelineText } from "./use-timeline-text.ts";

/** How long each year is shown, milliseconds. */
const dwell = 1600;

/** From which year to which, and playing through them. */
export const YearControls = ({ timeline }: { timeline: Timeline }) => {
  const words = useTimelineText();
  const years = useAtlas(({ view }) => view.filter.years);
  const [isPlaying, setIsPlaying] = useState(false);
  const range =
    years === null || years === "unstated"
      ? { first: firstYear, last: lastYear }
      : { first: Math.max(firstYear, years.first), last: Math.max(firstYear, years.last) };
  const { first, last } = range;

  useEffect(() => {
    if (!isPlaying) return;
    const next = nextYears(timeline, { first, last });
    if (!next) return setIsPlaying(false);
    const timer = setTimeout(() => setFilter({ years: next }), dwell);
    return () => clearTimeout(timer);
  }, [isPlaying, timeline, first, last]);

  const play = () => {
    if (isPlaying) return setIsPlaying(false);
    // From the whole, or from the end, it begins with the first year that says something.
    const isAtEnd = years === null || years === "unstated" || !nextYears(timeline, range);
    const start = nextYears(timeline, { first: firstYear - 1, last: firstYear - 1 });
    if (isAtEnd && start) setFilter({ years: start });
    setIsPlaying(true);
  };
  return (
    <div className={styles.controls}>
      <Button className={styles.play ?? ""} onPress={play}>
        {isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
        {isPlaying ? words.pause : words.play}
      </Button>
      <Slider
        className={styles.slider ?? ""}
        minValue={firstYear}
        maxValue={lastYear}
        value={[first, Math.min(lastYear, last)]}
        onChange={(value) => {
          const [from = firstYear, to = lastYear] = value as number[];
          setIsPlaying(false);
          setFilter({
            years: from === firstYear && to === lastYear ? null : { first: from, last: to },
          });
        }}
      >
        <Label className={styles.spoken ?? ""}>{words.range}</Label>
        <SliderTrack className={styles.track ?? ""}>
          {({ state }) => (
            <>
              <span
                className={styles.range}
                style={{
                  insetInlineStart: `${state.getThumbPercent(0) * 100}%`,
                  inlineSize: `${(state.getThumbPercent(1) - state.getThumbPercent(0)) * 100}%`,
                }}
              />
              <SliderThumb index={0} className={styles.thumb ?? ""} aria-label={words.from} />
              <SliderThumb index={1} className={styles.thumb ?? ""} aria-label={words.until} />
            </>
          )}
        </SliderTrack>
      </Slider>
      <output className={styles.chosen}>
        {years === null
          ? words.whole
          : years === "unstated"
            ? words.unstated
            : sayRange(first, last)}
      </output>
      {years !== null && (
        <button type="button" className={styles.quiet} onClick={() => setFilter({ years: null })}>
          {words.whole}
        </button>
      )}
      <HelpButton topic="timeline" />
    </div>
  );
};

const sayRange = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;
