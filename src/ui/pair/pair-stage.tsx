import { type CSSProperties, type RefCallback, useState } from "react";
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { showingsOf } from "#domain/pair/showing.ts";
import { type PairSide, pairSides } from "#domain/view.ts";
import { useAtlas } from "#store/atlas.ts";
import { editSide } from "#store/pair.ts";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import controls from "./pair-controls.module.css";
import styles from "./pair-stage.module.css";
import { sayShowing } from "./say-showing.ts";
import { usePairText } from "./use-pair-text.ts";

/** The right one of two maps over or beside the left one, what each of them is, and the divider between them. */
export const PairStage = ({
  container,
}: {
  /** Receives the element the right map is drawn in. */
  container: RefCallback<HTMLElement>;
}) => {
  const words = usePairText();
  const way = useAtlas(({ view }) => view.pair?.way);
  const state = useAtlas(({ session }) => session.pairMap);
  /** In hundredths of the width, from the left. */
  const [divider, setDivider] = useState(50);
  const [attempt, setAttempt] = useState(0);
  const isSwipe = way === "swipe";
  return (
    <div
      className={styles.stage}
      data-way={way}
      style={{ "--divider": divider / 100 } as CSSProperties}
    >
      <div key={attempt} className={styles.right} ref={container} data-pair-map={state} />
      {state !== "ready" && (
        <div className={styles.over}>
          {state === "loading" ? (
            <p role="status">{words.loading}</p>
          ) : (
            <Trouble
              message={words.faults[state]}
              action={{ label: words.again, run: () => setAttempt(attempt + 1) }}
            />
          )}
        </div>
      )}
      {pairSides.map((side) => (
        <SideLabel key={side} side={side} />
      ))}
      {isSwipe && (
        <Slider
          className={styles.slider ?? ""}
          value={divider}
          minValue={0}
          maxValue={100}
          onChange={(value) => setDivider(Number(value))}
          aria-label={words.divider}
        >
          <SliderTrack className={styles.track ?? ""}>
            <SliderThumb className={styles.thumb ?? ""} data-divider>
              <span className={styles.grip} aria-hidden />
            </SliderThumb>
          </SliderTrack>
        </Slider>
      )}
    </div>
  );
};

/** What a map is; pressed, panels and tools work on it. */
const SideLabel = ({ side }: { side: PairSide }) => {
  const { text, language } = useText();
  const words = usePairText();
  const view = useAtlas(({ view }) => view);
  const archive = useAtlas(({ given }) => given.archive);
  const showings = showingsOf(view);
  if (!showings) return null;
  const said = sayShowing(showings[side], showings[side === "a" ? "b" : "a"], {
    archive,
    text,
    words,
    language,
    level: view.level,
  });
  const isEdited = view.pair?.edited === side;
  const name = words.showing(words.sides[side], said);
  const does = isEdited ? words.workingOn(words.sides[side]) : words.workOn(words.sides[side]);
  return (
    <button
      type="button"
      className={styles.label}
      data-side={side}
      aria-pressed={isEdited}
      aria-label={`${name}. ${does}`}
      title={`${name}\n${does}`}
      onClick={() => editSide(side)}
    >
      <span className={controls.letter} data-side={side}>
        {side.toUpperCase()}
      </span>
      <span className={styles.said}>{said}</span>
    </button>
  );
};
