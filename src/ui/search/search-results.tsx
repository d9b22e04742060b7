import { Header, ListBox, ListBoxSection } from "react-aria-components";
import type { FindableGroup } from "#domain/group-found.ts";
import type { Findable, Match } from "#domain/search.ts";
import dialog from "#ui/search-dialog.module.css";
import { ResultItem } from "./result-item.tsx";
import styles from "./search.module.css";
import { useSearchText } from "./use-search-text.ts";

export interface Result {
  item: Findable;
  /** In the language on the screen. */
  name: string;
  /** null where nothing was typed. */
  match: Match | null;
  /** Why it cannot be chosen now, or null when it can. */
  blocked: string | null;
}

export interface ResultGroup {
  group: FindableGroup | "recent";
  results: readonly Result[];
  /** How many there are in all. */
  count: number;
}

/** What was found, by what it is. */
export const SearchResults = ({
  query,
  groups,
  onChoose,
}: {
  query: string;
  groups: readonly ResultGroup[];
  onChoose: (id: string) => void;
}) => {
  const words = useSearchText();
  return (
    <ListBox
      aria-label={words.label}
      className={`${dialog.list} ${styles.list}`}
      onAction={(key) => onChoose(String(key))}
      renderEmptyState={() => (
        <div className={dialog.empty}>
          <p>{words.none(query)}</p>
          <p>{words.noneHelp}</p>
          <p>{words.noneScope}</p>
        </div>
      )}
    >
      {groups.map(({ group, results, count }, place) => (
        <ListBoxSection key={group} id={group}>
          <Header className={`${dialog.header} ${styles.header}`}>
            <span>{group === "recent" ? words.recent : words.groups[group]}</span>
            {count > results.length && <span>{words.part(results.length, count)}</span>}
          </Header>
          {results.map((result, row) => (
            <ResultItem
              key={result.item.id}
              id={result.item.id}
              result={result}
              isFirst={place === 0 && row === 0 && query.trim() !== ""}
            />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
};
