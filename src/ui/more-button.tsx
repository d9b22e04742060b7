import styles from "./more-button.module.css";
import { useText } from "./use-text.ts";

/** Opens the rest of a list, and folds it again. */
export const MoreButton = ({
  rest,
  isWhole,
  onToggle,
}: {
  /** How many are not shown at first. */
  rest: number;
  isWhole: boolean;
  onToggle: () => void;
}) => {
  const { text } = useText();
  return (
    <button type="button" className={styles.more} aria-expanded={isWhole} onClick={onToggle}>
      {isWhole ? text.panel.less : text.panel.more(rest)}
    </button>
  );
};
