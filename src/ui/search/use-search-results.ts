import { useMemo } from "react";
import { commands } from "#commands/registry.ts";
import { groupFound } from "#domain/group-found.ts";
import { type Findable, type Match, matchOf, search } from "#domain/search.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { searchIndexOf } from "./search-index-of.ts";
import type { Result, ResultGroup } from "./search-results.tsx";

/** What a query finds; without one, what was last chosen and all commands. */
export const useSearchResults = (query: string): ResultGroup[] => {
  const { text, language } = useText();
  const state = useAtlas();
  const { archive } = state.given;
  const { recent } = state.settings;
  const { isDesk } = state.view;
  // Of commands, a desk only puts pages on the wall.
  const index = useMemo(
    () =>
      searchIndexOf(archive).filter(
        ({ item: { id, type } }) =>
          !isDesk || type !== "command" || id.startsWith("command/open-page-"),
      ),
    [archive, isDesk],
  );
  const found = useMemo(() => groupFound(search(index, query, recent)), [index, query, recent]);

  /** What a command says when it cannot run, once the search is closed. */
  const reasonOf = ({ id, type }: Findable): string | null => {
    if (type !== "command") return null;
    const command = commands.find((one) => id === `command/${one.id}`);
    return command?.blocked({ ...state, view: { ...state.view, query: null } }, text) ?? null;
  };
  const resultOf = (item: Findable, match: Match | null): Result => ({
    item,
    name: item.name[language],
    match,
    blocked: reasonOf(item),
  });

  if (query.trim() !== "") {
    return found.map(({ group, shown, count }) => ({
      group,
      results: runnableFirst(shown.map((row) => resultOf(row.item, matchOf(row, query, language)))),
      count,
    }));
  }
  const items = index.map(({ item }) => item);
  const groups = {
    recent: recent.flatMap((id) => items.find((item) => item.id === id) ?? []),
    commands: items.filter(({ id, type }) => type === "command" && !recent.includes(id)),
  };
  return (["recent", "commands"] as const).flatMap((group): ResultGroup[] => {
    const results = groups[group].map((item) => resultOf(item, null));
    if (results.length === 0) return [];
    const isInOrder = group === "recent";
    return [
      { group, results: isInOrder ? results : runnableFirst(results), count: results.length },
    ];
  });
};

const runnableFirst = (results: readonly Result[]): Result[] => [
  ...results.filter(({ blocked }) => blocked === null),
  ...results.filter(({ blocked }) => blocked !== null),
];
