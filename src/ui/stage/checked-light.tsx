import { setSession, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";
import { sayTimeOfDay } from "#ui/say-time-of-day.ts";
import styles from "./checked-light.module.css";
import { useStageText } from "./use-stage-text.ts";

/** What the last check of a story came to, and when; opens the whole of it. */
export const CheckedLight = ({ story }: { story: string }) => {
  const words = useStageText();
  const language = useAtlas(selectLanguage);
  const checked = useAtlas(({ session }) => session.checked[story]);
  if (!checked) return null;
  const { light } = checked.verdict;
  const time = sayTimeOfDay(new Date(checked.at), language);
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
