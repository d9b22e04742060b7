import type { Span } from "#domain/spelling.ts";
import styles from "./search.module.css";

/** A name, with the characters that matched marked. */
export const MarkedName = ({ written, span }: { written: string; span: Span | null }) => {
  if (span === null) return written;
  const [from, to] = span;
  return (
    <>
      {written.slice(0, from)}
      <mark className={styles.mark}>{written.slice(from, to)}</mark>
      {written.slice(to)}
    </>
  );
};
