import { useState } from "react";
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { byTopic } from "#domain/figures.ts";
import { matchesFact } from "#domain/match-fact.ts";
import { Disclosure } from "./disclosure.tsx";
import { FactRow } from "./fact-row.tsx";
import { FilterField } from "./filter-field.tsx";
import { LongList } from "./long-list.tsx";
import { useText } from "./use-text.ts";

/** A few facts at once; many under their topics, to be opened one by one or searched. */
export const FactBrowser = ({
  archive,
  facts,
  on,
}: {
  archive: Archive;
  facts: readonly Fact[];
  on: string;
}) => {
  const { text } = useText();
  const [filter, setFilter] = useState("");
  const rows = (some: readonly Fact[], first: number) => (
    <LongList first={first}>
      {some.map((fact) => (
        <FactRow key={fact.id} fact={fact} on={on} />
      ))}
    </LongList>
  );
  const groups = byTopic(archive, facts);
  if (facts.length <= few)
    return rows(
      groups.flatMap(({ members }) => members),
      few,
    );
  const found = facts.filter((fact) => matchesFact(archive, fact, filter));
  return (
    <>
      {facts.length > many && (
        <FilterField label={text.facts.filter(facts.length)} value={filter} onChange={setFilter} />
      )}
      {filter.trim() === ""
        ? groups.map(({ topic, members }) => (
            <Disclosure key={topic} title={text.topics[topic]} count={members.length}>
              {rows(members, 12)}
            </Disclosure>
          ))
        : rows(found, 12)}
      {found.length === 0 && <p role="status">{text.facts.none}</p>}
    </>
  );
};

/** So many facts are read at a glance. */
const few = 5;
/** From so many on a person searches rather than reads. */
const many = 12;
