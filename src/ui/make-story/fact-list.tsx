import { ArrowDown, ArrowUp, X } from "lucide-react";
import { checkFigure } from "#domain/story/check-story.ts";
import { useAtlas } from "#store/atlas.ts";
import { sayKindAndYear, sayValue } from "#ui/say-fact.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./fact-list.module.css";
import shared from "./make-story.module.css";
import { useMakeText } from "./use-make-text.ts";

/** Facts in order, each moved up and down or taken away. */
export const FactList = ({
  facts,
  least = 0,
  onKeep,
}: {
  facts: readonly string[];
  /** So many stay. */
  least?: number;
  onKeep: (facts: string[]) => void;
}) => {
  const words = useMakeText();
  const { text, language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  if (!archive) return null;
  const swap = (at: number, other: number) => {
    const [one, two] = [facts[at], facts[other]];
    if (one !== undefined && two !== undefined) onKeep([...facts].with(at, two).with(other, one));
  };
  return (
    <ol className={styles.facts}>
      {facts.map((id, index) => {
        const fact = archive.factById.get(id);
        const name = fact?.indicator[language] ?? id;
        const [fault] = checkFigure(archive, null, id);
        return (
          <li key={id} data-figure-row={id}>
            <span className={styles.fact}>
              <b>{fact ? sayValue(fact, text, language) : "—"}</b> {name}
              {fact && (
                <small className={shared.aside}>
                  {archive.entities.get(fact.subject)?.name[language]} ·{" "}
                  {sayKindAndYear(fact, text)}
                </small>
              )}
              {fault && (
                <small className={`${shared.aside} ${shared.why}`}>
                  {fault.fault === "unknown"
                    ? words.faults.unknown(id)
                    : words.faults["no-figure"](id)}
                </small>
              )}
            </span>
            <button
              type="button"
              className={shared.icon}
              aria-label={words.moveUp(name)}
              aria-disabled={index === 0 || undefined}
              onClick={() => swap(index, index - 1)}
            >
              <ArrowUp aria-hidden />
            </button>
            <button
              type="button"
              className={shared.icon}
              aria-label={words.moveDown(name)}
              aria-disabled={index === facts.length - 1 || undefined}
              onClick={() => swap(index, index + 1)}
            >
              <ArrowDown aria-hidden />
            </button>
            {facts.length > least && (
              <button
                type="button"
                className={shared.icon}
                aria-label={words.takeAway(name)}
                onClick={() => onKeep(facts.filter((one) => one !== id))}
              >
                <X aria-hidden />
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
};
