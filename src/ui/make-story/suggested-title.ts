import type { Said } from "#domain/story/story-schema.ts";
import { themesOf } from "#domain/themes.ts";
import { isNamedPage } from "#domain/view.ts";
import { selectLanguage, selectText } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";

/** What a scene of the present view may be called: by what is selected, its theme, its page, else the city. */
export const suggestedTitle = (state: AtlasState): Said => {
  const { view, given } = state;
  const of = view.selection === null ? "" : `{${view.selection}}`;
  const theme =
    given.archive && view.indicator !== null
      ? themesOf(given.archive).find(({ id }) => id === view.indicator)
      : undefined;
  if (theme && "name" in theme) {
    const { zh, en, ko } = theme.name;
    return of === ""
      ? { zh, en, ko }
      : { zh: `${of}：${zh}`, en: `${of}: ${en}`, ko: `${of}: ${ko}` };
  }
  if (of !== "") return { zh: of, en: of, ko: of };
  const { page } = view;
  if (isNamedPage(page)) {
    const named = selectText(state).pages[page].name;
    return { zh: "", en: "", ko: "", [selectLanguage(state)]: named };
  }
  const city = "{city/weihai}";
  return { zh: city, en: city, ko: city };
};
