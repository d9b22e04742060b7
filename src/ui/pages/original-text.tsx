import { memo, useEffect, useMemo, useRef } from "react";
import { type Line as LineOf, markLines } from "#domain/mark-lines.ts";
import type { Statement } from "#domain/reading.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./reader-page.module.css";

/** An original with everything taken from it marked; the marks are reached by the list beside it, too. */
export const OriginalText = ({
  original,
  statements,
  at,
  onRead,
}: {
  original: string;
  statements: readonly Statement[];
  /** Code point of the passage that is read. */
  at: number | null;
  onRead: (offset: number) => void;
}) => {
  const { text } = useText();
  const lines = useMemo(() => markLines(original, statements), [original, statements]);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (at === null) return;
    const read = place.current?.querySelector("[data-read]");
    (read ?? place.current?.querySelector("[data-here]"))?.scrollIntoView({ block: "center" });
  }, [at]);
  return (
    <article ref={place} className={styles.original} lang="zh-CN" aria-label={text.reader.text}>
      {lines.map((line) => (
        <Line
          key={line.start}
          line={line}
          at={at !== null && at >= line.start && at < line.end ? at : null}
          onRead={onRead}
        />
      ))}
    </article>
  );
};

const Line = memo(
  ({ line, at, onRead }: { line: LineOf; at: number | null; onRead: (offset: number) => void }) => (
    <p data-here={at !== null || undefined}>
      {line.stretches.map(({ start, text, statements }) => {
        const [first] = statements;
        if (!first) return text;
        const isRead = statements.some(({ offset }) => offset === at);
        const isFigure = statements.some(({ kind }) => kind === "fact");
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text is the way for keyboards
          <mark
            key={start}
            data-figure={isFigure || undefined}
            data-read={isRead || undefined}
            onClick={() => onRead(first.offset)}
          >
            {text}
          </mark>
        );
      })}
    </p>
  ),
);
