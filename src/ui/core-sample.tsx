import { ChevronDown } from "lucide-react";
import type { Fact } from "#domain/catalog.ts";
import { type CoreItem, coreSample } from "#domain/core-sample.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { sayDegrees, sayDistance } from "#text/quantity.ts";
import styles from "./core-sample.module.css";
import { EntityLink } from "./entity-link.tsx";
import { EntitySwatch } from "./entity-swatch.tsx";
import { FactFigure } from "./fact-figure.tsx";
import { FactTags } from "./fact-tags.tsx";
import { HelpButton } from "./help/help-button.tsx";
import { sayType } from "./say-type.ts";
import { useText } from "./use-text.ts";

/** Everything under the last click in legal order; the way stays open while one of them is selected. */
export const CoreSample = ({ selected }: { selected: string }) => {
  const { text } = useText();
  const stack = useAtlas(({ session }) => session.stack);
  const picked = useAtlas(({ session }) => session.picked);
  const isOpen = useAtlas(({ session }) => session.isCoreSampleOpen);
  const archive = useAtlas(({ given }) => given.archive);
  if (!archive || stack.length === 0) return null;
  const items = coreSample(archive, stack, new Date().getFullYear(), picked);
  return (
    <section className={styles.sample} data-core-sample={isOpen}>
      <HelpButton topic="coreSample" isInCorner />
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        onClick={() => setSession({ isCoreSampleOpen: !isOpen })}
      >
        <span className={styles.title}>{text.coreSample.title(items.length)}</span>
        {picked && (
          <span className={styles.position}>
            {sayDegrees(picked.longitude, "E", 4)} {sayDegrees(picked.latitude, "N", 4)}
          </span>
        )}
        <ChevronDown aria-hidden />
      </button>
      {isOpen && (
        <ol>
          {items.map((item) => (
            <Item key={item.entity.id} item={item} isSelected={item.entity.id === selected} />
          ))}
        </ol>
      )}
    </section>
  );
};

const Item = ({ item, isSelected }: { item: CoreItem; isSelected: boolean }) => {
  const { text, language } = useText();
  const { entity, certainty, errorMetres, distanceMetres, figures } = item;
  return (
    <li className={styles.item} data-selected={isSelected || undefined}>
      <EntitySwatch entity={entity} />
      <span className={styles.what}>
        <EntityLink entity={entity} isCurrent={isSelected} />
        <span className={styles.type}>{sayType(text, entity)}</span>
      </span>
      <span
        className={styles.certainty}
        data-certainty={certainty}
        title={text.coreSample.certaintyMeanings[certainty](sayDistance(errorMetres, language))}
      >
        {distanceMetres === null
          ? text.coreSample.certainties[certainty]
          : text.coreSample.distance(sayDistance(distanceMetres, language))}
        {` ±${sayDistance(errorMetres, language)}`}
      </span>
      {figures.length > 0 && (
        <ul className={styles.figures}>
          {figures.map((fact) => (
            <Figure key={fact.id} fact={fact} on={entity.id} />
          ))}
        </ul>
      )}
    </li>
  );
};

const Figure = ({ fact, on }: { fact: Fact; on: string }) => {
  const { language } = useText();
  const subject = useAtlas(({ given }) => given.archive?.entities.get(fact.subject));
  return (
    <li>
      <span>
        {fact.subject !== on && subject && `${subject.name[language]} · `}
        {fact.indicator[language]}
      </span>
      <FactFigure fact={fact} />
      <FactTags fact={fact} />
    </li>
  );
};
