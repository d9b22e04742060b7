import { setMode, useAtlas } from "#store/atlas.ts";
import styles from "./mode-switch.module.css";
import { useText } from "./use-text.ts";

/** Looking around, or choosing a place: the same map and selection. */
export const ModeSwitch = () => {
  const { text } = useText();
  const mode = useAtlas(({ view }) => view.mode);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in all browsers
    <div
      className={styles.switch}
      role="group"
      aria-label={text.modes.label}
      data-mode-switch={mode}
    >
      {modes.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === mode}
          onClick={() => one !== mode && setMode(one)}
        >
          {text.modes[one]}
        </button>
      ))}
    </div>
  );
};

/** Scenes are begun from a story. */
const modes = ["explore", "invest"] as const;
