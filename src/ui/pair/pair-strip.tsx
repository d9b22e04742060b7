import { ArrowLeftRight, X } from "lucide-react";
import { useMemo } from "react";
import { differingParts, showingsOf, viewOfSide } from "#domain/pair/showing.ts";
import { pairWays } from "#domain/view.ts";
import { openPage, setSession, useAtlas } from "#store/atlas.ts";
import { closePair, editSide, showPairAs, turnPair } from "#store/pair.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import controls from "#ui/pages/page-controls.module.css";
import { useText } from "#ui/use-text.ts";
import own from "./pair-controls.module.css";
import { PairCounts } from "./pair-counts.tsx";
import styles from "./pair-strip.module.css";
import { PairValues } from "./pair-values.tsx";
import { SideChoice } from "./side-choice.tsx";
import { usePairText } from "./use-pair-text.ts";

/** Below two maps: how they are shown, and their numbers in line. */
export const PairStrip = () => {
  const { text } = useText();
  const words = usePairText();
  const view = useAtlas(({ view }) => view);
  const archive = useAtlas(({ given }) => given.archive);
  const showings = useMemo(() => showingsOf(view), [view]);
  if (!showings || !view.pair) return null;
  const { a, b } = showings;
  const parts = differingParts(a, b);
  const hasValues = a.indicator !== null || b.indicator !== null;
  const hasCounts = parts.includes("layers") || parts.includes("years");
  const views = [viewOfSide(view, "a"), viewOfSide(view, "b")] as const;
  return (
    <section className={styles.strip} aria-label={words.title} data-pair>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <fieldset className={`${own.choice} ${own.hidden}`}>
          <legend>{words.way}</legend>
          {pairWays.map((way) => (
            <button
              key={way}
              type="button"
              aria-pressed={view.pair?.way === way}
              onClick={() => showPairAs(way)}
            >
              {words.ways[way]}
            </button>
          ))}
        </fieldset>
        <SideChoice />
        <button type="button" className={controls.quiet} onClick={turnPair}>
          <ArrowLeftRight aria-hidden />
          {words.turn}
        </button>
        <HelpButton topic="pair" />
        <button type="button" className={`${controls.quiet} ${styles.end}`} onClick={closePair}>
          <X aria-hidden />
          {words.end}
        </button>
      </header>
      <div className={styles.body}>
        {!archive?.details && <p role="status">{text.panel.loading}</p>}
        {archive?.details && hasValues && <PairValues archive={archive} views={views} />}
        {archive?.details && hasCounts && <PairCounts archive={archive} views={views} />}
        {parts.length === 0 && <Beginnings hasTheme={hasValues} />}
      </div>
    </section>
  );
};

/** As long as both maps are the same: what could be changed. */
const Beginnings = ({ hasTheme }: { hasTheme: boolean }) => {
  const words = usePairText();
  return (
    <div className={styles.nothing}>
      <p>{words.nothing}</p>
      {!hasTheme && (
        <Beginning label={words.chooseTheme} onPress={() => setSession({ dialog: "indicators" })} />
      )}
      <Beginning
        label={words.changeLayers}
        onPress={() => {
          editSide("b");
          setSession({ isAreasPanelOpen: true, leftPanel: "layers" });
        }}
      />
      <Beginning
        label={words.changeBasemap}
        onPress={() => {
          editSide("b");
          setSession({ dialog: "basemaps" });
        }}
      />
      <Beginning
        label={words.changeYears}
        onPress={() => {
          editSide("b");
          openPage("timeline");
        }}
      />
    </div>
  );
};

const Beginning = ({ label, onPress }: { label: string; onPress: () => void }) => (
  <button type="button" className={controls.quiet} onClick={onPress}>
    {label}
  </button>
);
