import type { ReactNode } from "react";
import type { FactKind, Source } from "#domain/catalog.ts";
import styles from "./badge.module.css";

/** A small tag whose colour repeats what its word says. */
export const Badge = ({
  tone,
  title,
  children,
}: {
  tone: FactKind | Source["status"] | "inferred" | "ended" | "lead";
  title?: string;
  children: ReactNode;
}) => (
  <span className={`${styles.badge} ${styles[tone] ?? ""}`} title={title}>
    {children}
  </span>
);
