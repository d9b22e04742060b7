import { setSession, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { languageNames } from "#text/language.ts";
import styles from "./checked-light.module.css";
import { useStageText } from "./use-stage-text.ts";

/** What the last check of a story came to, and when; opens the whole of it. */
export const CheckedLight = ({ story }: { story: string }) => {
  const words = useStageText();
  const language = useAtlas(selectLanguage);
  const checked = useAtlas(({ session }) => session.checked[story]);
  if (!checked) return null;
  const { light } = checked.verdict;
  const time = new Date(checked.at).toLocaleTimeString(languageNames[language].tag, {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  });
  return (
    <button
      type="button"
      className={styles.checked}
      data-light={light}
      onClick={() => setSession({ rehearsal: { story, state: "told" } })}
    >
      {words.checked(time, words.lights[light])}
    </button>
  );
};
