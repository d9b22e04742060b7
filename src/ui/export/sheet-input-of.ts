import type { ExportChoices, ExportKind } from "#domain/sheet/export-choices.ts";
import { thematicOf } from "#domain/thematic.ts";
import type { Shown } from "#map/read-shown.ts";
import { selectLanguage, selectPalette, selectText } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import { exportTextIn } from "#text/export-text.ts";
import { palettes } from "#theme/palette.ts";
import { sayNotice } from "#ui/say-notice.ts";
import { sayTheme } from "#ui/thematic/say-thematic.ts";
import { legendOf } from "./legend-of.ts";
import type { SheetInput, SheetMapInput } from "./sheet-input.ts";

/** What is written on a sheet or picture of the state; its legend is of all that may be shown while nobody knows. */
export const sheetInputOf = (
  state: AtlasState,
  choices: ExportChoices,
  map: SheetMapInput,
  writing: number,
  shown: readonly Shown[] | null,
): SheetInput => {
  const { operator } = state.given;
  const text = selectText(state);
  const language = selectLanguage(state);
  const defaults = defaultTitles(state);
  return {
    language,
    writing,
    title: choices.title ?? defaults.title,
    subtitle: choices.subtitle ?? defaults.subtitle,
    legend: legendOf(state, palettes[selectPalette(state)], shown),
    notice: sayNotice(operator, text),
    origins: originsOf(state),
    making: makingOf(state, choices.author),
    map,
  };
};

/** What a sheet is called while nobody has called it otherwise. */
export const defaultTitles = (state: AtlasState): { title: string; subtitle: string } => {
  const text = selectText(state);
  const { archive } = state.given;
  const sources = archive?.index.sources ?? [];
  const statuses = (["official", "draft", "news"] as const).flatMap((status) => {
    const count = sources.filter((source) => source.status === status).length;
    return count > 0 ? [`${text.status[status]} ${count}`] : [];
  });
  const basis = text.map.basis(sources.length, text.list(statuses));
  const thematic = thematicOf(archive, state.view);
  return thematic
    ? { title: sayTheme(thematic.theme, selectLanguage(state)), subtitle: text.map.title }
    : { title: text.map.title, subtitle: basis };
};

const originsOf = (state: AtlasState): string[] => {
  const text = selectText(state);
  const language = selectLanguage(state);
  const words = exportTextIn[language];
  const colon = language === "zh" ? "：" : ": ";
  const sources = (state.given.archive?.index.sources ?? []).map(({ title, status, published }) =>
    words.source(title[language], text.status[status], published),
  );
  const { ground } = state.session.basemap;
  const credits = [
    ...(ground?.credit ? [text.map.basemap(ground.credit[language])] : []),
    text.map.attribution,
  ];
  return [`${words.sources}${colon}${sources.join(words.join)}`, words.data(credits.join(" · "))];
};

const makingOf = (state: AtlasState, author: string): string[] => {
  const words = exportTextIn[selectLanguage(state)];
  const version = state.given.archive?.index.dataVersion;
  return [
    ...(author.trim() === "" ? [] : [words.by(author.trim())]),
    words.made(today()),
    ...(version ? [words.version(version)] : []),
    `${selectText(state).product.name} ${state.given.operator.publicAddress ?? ""}`.trim(),
  ];
};

/** As the calendar on the wall has it, year first. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
};

/** How a file is called. */
export const fileNameOf = (state: AtlasState, kind: ExportKind): string =>
  `${exportTextIn[selectLanguage(state)].fileName[kind]}-${today()}.${kind === "sheet" ? "pdf" : "png"}`;
