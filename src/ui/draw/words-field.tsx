import { useId } from "react";
import { answerTool } from "#store/answer-tool.ts";
import { useAtlas } from "#store/atlas.ts";
import { focusMap } from "#ui/focus-map.ts";
import styles from "./draw.module.css";
import { useDrawText } from "./use-draw-text.ts";

/** What is to stand on the map. */
export const WordsField = () => {
  const texts = useDrawText();
  const help = useId();
  const words = useAtlas(({ session }) => session.draft.words);
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() === "") return;
        answerTool({ type: "finish" });
        focusMap();
      }}
    >
      <label className={styles.field}>
        <span>{texts.words}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the place was set to write there
          autoFocus
          maxLength={200}
          autoComplete="off"
          value={words}
          aria-describedby={help}
          onChange={({ target }) => answerTool({ type: "words", words: target.value })}
        />
      </label>
      <p id={help} className={styles.said}>
        {texts.wordsHelp}
      </p>
    </form>
  );
};
