import type { ReactNode } from "react";
import styles from "./data-page.module.css";

/** One part of the data page: a heading, a sentence about it, and what it holds. */
export const DataPart = ({
  id,
  title,
  intro,
  children,
}: {
  id: string;
  title: string;
  intro?: string;
  children: ReactNode;
}) => (
  <section data-part={id}>
    <h3>{title}</h3>
    {intro && <p className={styles.intro}>{intro}</p>}
    {children}
  </section>
);
