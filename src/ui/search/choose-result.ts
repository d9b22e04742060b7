import { commands } from "#commands/registry.ts";
import { indicatorIdOf, placeOfIndicator } from "#domain/indicators.ts";
import type { Findable } from "#domain/search.ts";
import { openPage, rememberChoice, select, setView, showTargets, useAtlas } from "#store/atlas.ts";
import { selectLanguage } from "#store/selectors.ts";

/** Closes the search and opens what was chosen. */
export const chooseResult = (item: Findable): void => {
  rememberChoice(item.id);
  setView({ query: null });
  if (item.type === "command") commands.find(({ id }) => item.id === `command/${id}`)?.run();
  else if (item.type === "indicator") void showIndicator(item);
  else select(item.id);
};

const showIndicator = async (item: Findable): Promise<void> => {
  const state = useAtlas.getState();
  const { archive } = state.given;
  const place = archive && placeOfIndicator(archive, indicatorIdOf(item));
  if (!place) return;
  switch (place.kind) {
    case "map": {
      const { chooseTheme } = await import("#ui/thematic/choose-theme.ts");
      if (state.view.page !== null) openPage(null);
      return chooseTheme(archive, place.theme);
    }
    case "targets":
      return showTargets({ text: item.name[selectLanguage(state)] });
    case "panel":
      return select(place.subject);
  }
};
