import type { ReactNode } from "react";
import type { Evidence } from "#domain/catalog.ts";
import { setSession } from "#store/atlas.ts";
import styles from "./evidence-button.module.css";
import { useText } from "./use-text.ts";

/**
 * Opens the place a statement was taken from: document, status, section, position. With children the
 * statement itself is the button; without, a small quotation mark. A panel holds hundreds of these: they share
 * one popover.
 */
export const EvidenceButton = ({
  id,
  evidence,
  restatedAt = [],
  statement,
  isInferred = false,
  className,
  children,
}: {
  /** Of the statement, for a report that it is wrong. */
  id: string;
  evidence: Evidence;
  restatedAt?: readonly Evidence[];
  /** What the evidence is for, in words, for the citation and for screen readers. */
  statement: string;
  isInferred?: boolean;
  /** Where it should look neither like a figure nor like a quotation mark. */
  className?: string;
  children?: ReactNode;
}) => {
  const { text } = useText();
  return (
    <button
      type="button"
      className={className ?? (children ? styles.figure : styles.mark)}
      aria-label={text.evidence.open(statement)}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) =>
        setSession({
          evidence: { id, evidence, restatedAt, statement, isInferred, anchor: currentTarget },
        })
      }
    >
      {children}
    </button>
  );
};
