import { ChartColumnBig, ChevronDown, Columns2, SlidersHorizontal, X } from "lucide-react";
import { useState } from "react";
import { chooseIndicator } from "#commands/choose-indicator.ts";
import { pairMaps } from "#commands/pair-maps.ts";
import { isNested } from "#domain/count-measures.ts";
import type { Thematic } from "#domain/thematic.ts";
import { visibleLayers } from "#map/visible-layers.ts";
import { setSession, setView, useAtlas } from "#store/atlas.ts";
import { sayQuantity } from "#text/quantity.ts";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { HelpButton } from "#ui/help/help-button.tsx";
import { runOrSayWhy } from "#ui/run-or-say-why.ts";
import { useText } from "#ui/use-text.ts";
import { AreaValueFigure } from "./area-value-figure.tsx";
import { closeTheme, withLayer } from "./choose-theme.ts";
import { ClassRows } from "./class-rows.tsx";
import { PathLegend } from "./path-legend.tsx";
import { sayTheme } from "./say-thematic.ts";
import { SizeKey } from "./size-key.tsx";
import { CountNote, ThematicCautions } from "./thematic-cautions.tsx";
import styles from "./thematic-legend.module.css";
import { ThematicOptions } from "./thematic-options.tsx";
import { usePaths, useThematic, useThematicText } from "./use-thematic.ts";

/** What the colours, circles or columns of a thematic map mean, and all that must be known to read them fairly. */
export const ThematicLegend = () => {
  const shown = useThematic();
  return shown && <LegendOf {...shown} />;
};

const LegendOf = ({ thematic, colors }: { thematic: Thematic; colors: readonly string[] }) => {
  const { text, language } = useText();
  const words = useThematicText();
  const isPair = useAtlas(({ view }) => view.pair !== null);
  const paths = usePaths(thematic);
  const isOpen = useAtlas(({ session }) => session.isThematicLegendOpen);
  const [hasOptions, setHasOptions] = useState(false);
  const name = sayTheme(thematic.theme, language);
  return (
    <section className={styles.card} aria-label={words.legend(name)} data-thematic={isOpen}>
      <header className={styles.head}>
        <button
          type="button"
          className={styles.name}
          title={words.change}
          onClick={chooseIndicator.run}
        >
          <ChartColumnBig aria-hidden />
          <span>{name}</span>
        </button>
        {isOpen && <HelpButton topic="thematic" />}
        {isOpen && (
          <button
            type="button"
            className={styles.tool}
            aria-label={words.options}
            aria-expanded={hasOptions}
            onClick={() => setHasOptions(!hasOptions)}
          >
            <SlidersHorizontal aria-hidden />
          </button>
        )}
        <button
          type="button"
          className={styles.tool}
          aria-label={isOpen ? words.collapse : words.expand}
          aria-expanded={isOpen}
          onClick={() => setSession({ isThematicLegendOpen: !isOpen })}
        >
          <ChevronDown aria-hidden className={isOpen ? "" : styles.turned} />
        </button>
        <button type="button" className={styles.tool} aria-label={words.close} onClick={closeTheme}>
          <X aria-hidden />
        </button>
      </header>
      {isOpen && (
        <div className={styles.body}>
          <Measure thematic={thematic} />
          {hasOptions && <ThematicOptions thematic={thematic} />}
          <HiddenLayer thematic={thematic} />
          {!isPair && (
            <button type="button" className={styles.pair} onClick={() => runOrSayWhy(pairMaps)}>
              <Columns2 aria-hidden />
              {text.commands.pair}
            </button>
          )}
          {paths ? (
            <PathLegend paths={paths} unit={thematic.theme.unit} />
          ) : (
            <>
              <ThematicCautions thematic={thematic} />
              <ClassRows thematic={thematic} colors={colors} />
              <SizeKey thematic={thematic} />
              <City thematic={thematic} />
              <CountNote thematic={thematic} />
            </>
          )}
        </div>
      )}
    </section>
  );
};

/** Whose values they are, in which unit, of which years and kinds, and how they were put in classes. */
const Measure = ({
  thematic: { theme, level, display, rows, classes },
}: {
  thematic: Thematic;
}) => {
  const { text, language } = useText();
  const words = useThematicText();
  const classing = useAtlas(({ view }) => view.classing);
  const facts = rows.flatMap(({ fact }) => fact ?? []);
  const times = new Set(
    facts.map(({ kind, year }) => `${text.kinds[kind]} ${year ?? text.silence.yearNotStated}`),
  );
  // What stands around a number is its unit.
  const unit = sayQuantity(0, theme.unit, language).replace("0", "").trim() || words.bareUnit;
  return (
    <p className={styles.measure}>
      {[
        ...(theme.source === "count" ? [words.counts] : []),
        words.levels[level],
        words.unit(unit),
        ...(display === "path"
          ? [words.paths.measure]
          : [...times, ...(classes.length > 1 ? [words.methods[classing]] : [])]),
      ].join(" · ")}
    </p>
  );
};

const HiddenLayer = ({ thematic: { level } }: { thematic: Thematic }) => {
  const words = useThematicText();
  const isVisible = useAtlas(({ view }) => visibleLayers(view.layers).includes(level));
  return (
    !isVisible && (
      <p className={styles.caution}>
        {words.hidden}{" "}
        <button type="button" onClick={() => setView(withLayer(level))}>
          {words.showLayer}
        </button>
      </p>
    )
  );
};

/** What is said of the whole city: something to hold the values against, never a fill. */
const City = ({ thematic: { city, theme } }: { thematic: Thematic }) => {
  const { text } = useText();
  const words = useThematicText();
  return (
    <dl className={styles.city}>
      <dt>
        {theme.source === "count" && !isNested(theme.measure) ? words.cityItself : words.city}
      </dt>
      {city.count && (
        <dd>
          <AreaValueFigure row={city.count} unit={theme.unit} />
        </dd>
      )}
      {city.facts.map((fact) => (
        <dd key={fact.id}>
          <FactTags fact={fact} />
          <FactFigure fact={fact} />
        </dd>
      ))}
      {!city.count && city.facts.length === 0 && (
        <dd className={styles.silent}>{text.silence.notStated}</dd>
      )}
    </dl>
  );
};
