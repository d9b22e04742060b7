import type { Archive } from "#domain/archive.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { useText } from "#ui/use-text.ts";
import { sayPlainly } from "./say-scene.ts";
import styles from "./take-home-dialog.module.css";
import { useTakeHomeText } from "./use-take-home-text.ts";

/** Which scenes of a story, counted from 1. */
export const ChooseScenes = ({
  story,
  archive,
  chosen,
  onChoose,
}: {
  story: Story;
  archive: Archive | null;
  chosen: readonly number[];
  onChoose: (numbers: readonly number[]) => void;
}) => {
  const words = useTakeHomeText();
  const { text, language } = useText();
  const all = story.scenes.map((_, index) => index + 1);
  return (
    <fieldset className={styles.scenes}>
      <legend>{words.scenes}</legend>
      <p>
        <span aria-live="polite">{words.chosen(chosen.length, all.length)}</span>
        <button type="button" onClick={() => onChoose(all)}>
          {words.all}
        </button>
        <button type="button" onClick={() => onChoose([])}>
          {words.none}
        </button>
      </p>
      <ol>
        {story.scenes.map(({ id, title }, index) => {
          const number = index + 1;
          const isChosen = chosen.includes(number);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  onChange={() =>
                    onChoose(all.filter((one) => (one === number) !== chosen.includes(one)))
                  }
                />
                <span>{number}</span>
                {archive
                  ? sayPlainly(title[language], { archive, text, language })
                  : title[language]}
              </label>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
};
