import { useAtlas } from "#store/atlas.ts";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./stage-bar.module.css";
import { stageTools } from "./stage-tools.ts";
import { useDeskText } from "./use-desk-text.ts";
import { useMouseAbout } from "./use-mouse-about.ts";

/** What can be done on the stage: comes with the mouse or the Tab key, and leaves a moment after. */
export const StageBar = () => {
  const words = useDeskText();
  const { text } = useText();
  const state = useAtlas();
  const isAbout = useMouseAbout();
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={words.tools}
      data-about={isAbout || undefined}
    >
      {stageTools
        .filter(({ isOffered }) => isOffered?.(state) ?? true)
        .map(({ id, icon: Icon, label, command, isOn, run }) => {
          const [shortcut] = command?.shortcuts ?? [];
          const said = label(words, text);
          const named = shortcut ? `${said} (${sayShortcut(shortcut)})` : said;
          return (
            <button
              key={id}
              type="button"
              data-tool={id}
              aria-label={said}
              title={named}
              aria-pressed={isOn?.(state)}
              onClick={run}
            >
              <Icon aria-hidden />
            </button>
          );
        })}
    </div>
  );
};
