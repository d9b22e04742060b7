import { loadOperator } from "#data/load-operator.ts";
import { loadDetails, loadIndex } from "#data/load-slices.ts";
import { buildArchive } from "#domain/archive.ts";
import { buildSearchIndex } from "#domain/search.ts";
import type { IndexSlice } from "#domain/slice.ts";
import { notify, setGiven, setView, useAtlas } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";

/** Loads what the page needs. Resolves when the map may be drawn: index and operator are there, or given up. */
export const loadGiven = async (): Promise<void> => {
  const [index, { operator, isDamaged }] = await Promise.all([loadIndex(), loadOperator()]);
  setGiven({ operator });
  if (isDamaged) {
    notify({ id: "operator", tone: "trouble", message: (text) => text.trouble.operator });
  }
  if (!index.ok) {
    setGiven({ indexFault: index.fault });
    return;
  }
  setGiven({
    archive: buildArchive(index.content, null),
    search: buildSearchIndex(index.content.entities, index.content.sources),
  });
  dropUnknownSelection();
  const stop = useAtlas.subscribe(() => start());
  const start = () => {
    if (!isWanted(useAtlas.getState())) return;
    stop();
    void addDetails(index.content);
  };
  start();
};

/** The details are fetched when something shows them, and otherwise once the map stands. */
const isWanted = ({ view, session }: AtlasState): boolean =>
  view.selection !== null ||
  view.indicator !== null ||
  view.page !== null ||
  session.map !== "loading";

const addDetails = async (index: IndexSlice): Promise<void> => {
  const fetched = await loadDetails();
  if (!fetched.ok) setGiven({ detailsFault: fetched.fault });
  else if (fetched.content.dataVersion !== index.dataVersion)
    setGiven({ detailsFault: "versions" });
  else {
    setGiven({ archive: buildArchive(index, fetched.content) });
    await dropUnknownIndicator();
  }
};

/** What can be shown is known when the details are there, and only of interest when something is asked for. */
const dropUnknownIndicator = async (): Promise<void> => {
  const { view, given } = useAtlas.getState();
  const { indicator } = view;
  if (indicator === null || !given.archive) return;
  const { themesOf } = await import("#domain/themes.ts");
  if (themesOf(given.archive).some(({ id }) => id === indicator)) return;
  setView({ indicator: null });
  notify({
    id: "indicator",
    tone: "quiet",
    message: (text) => text.notice.link(`indicator=${indicator}`),
  });
};

const dropUnknownSelection = () => {
  const { view, given } = useAtlas.getState();
  const { selection } = view;
  if (selection === null) return;
  if (given.archive?.entities.has(selection) || given.archive?.sources.has(selection)) return;
  setView({ selection: null });
  notify({
    id: "entity",
    tone: "quiet",
    message: (text) => text.trouble.unknownEntity(selection),
  });
};
