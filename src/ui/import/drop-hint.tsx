import styles from "./drop-hint.module.css";
import { useImportText } from "./use-import-text.ts";

/** Says over the map what letting go of a file does. */
export const DropHint = () => <p className={styles.hint}>{useImportText().dropHere}</p>;
