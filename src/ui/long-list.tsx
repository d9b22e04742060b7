import { Children, type ReactNode, useState } from "react";
import styles from "./long-list.module.css";
import { useText } from "./use-text.ts";

/** The first few of a list; the rest is one step away. */
export const LongList = ({
  first,
  className,
  children,
}: {
  first: number;
  className?: string | undefined;
  children: ReactNode;
}) => {
  const { text } = useText();
  const [isWhole, setIsWhole] = useState(false);
  const items = Children.toArray(children);
  const rest = items.length - first;
  return (
    <>
      <ul className={className}>{isWhole ? items : items.slice(0, first)}</ul>
      {rest > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? text.panel.less : text.panel.more(rest)}
        </button>
      )}
    </>
  );
};
