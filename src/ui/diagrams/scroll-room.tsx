import type { ReactNode } from "react";
import styles from "./view.module.css";

/** What scrolls below the head of a view. */
export const ScrollRoom = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <section className={styles.scroll} tabIndex={0} aria-label={label} data-scrolls>
    {children}
  </section>
);
