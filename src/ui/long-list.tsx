import { Children, type ReactNode, useState } from "react";
import { MoreButton } from "./more-button.tsx";

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
  const [isWhole, setIsWhole] = useState(false);
  const items = Children.toArray(children);
  const rest = items.length - first;
  return (
    <>
      <ul className={className}>{isWhole ? items : items.slice(0, first)}</ul>
      {rest > 0 && (
        <MoreButton rest={rest} isWhole={isWhole} onToggle={() => setIsWhole(!isWhole)} />
      )}
    </>
  );
};
