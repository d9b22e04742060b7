import { type ReactNode, useState } from "react";
import { matchesName } from "#domain/match-name.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { FilterField } from "./filter-field.tsx";
import { LongList } from "./long-list.tsx";
import { useText } from "./use-text.ts";

/** A list of named things: the first few, the rest one step away, and a long one searched by name. */
export const SearchableList = <Item,>({
  items,
  entityOf,
  first,
  className,
  children,
}: {
  items: readonly Item[];
  entityOf: (item: Item) => IndexEntity;
  first: number;
  className: string | undefined;
  /** One item as a list item with its key. */
  children: (item: Item) => ReactNode;
}) => {
  const { text } = useText();
  const [filter, setFilter] = useState("");
  const found = items.filter((item) => matchesName(entityOf(item), filter));
  return (
    <>
      {items.length > many && (
        <FilterField label={text.facts.filter(items.length)} value={filter} onChange={setFilter} />
      )}
      <LongList first={first} className={className}>
        {found.map(children)}
      </LongList>
      {found.length === 0 && <p role="status">{text.facts.none}</p>}
    </>
  );
};

/** From so many on a person searches rather than reads. */
const many = 20;
