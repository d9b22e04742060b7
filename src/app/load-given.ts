import { loadOperator } from "#data/load-operator.ts";
import { loadDetails, loadIndex } from "#data/load-slices.ts";
import { buildArchive } from "#domain/archive.ts";
import { buildSearchIndex } from "#domain/search.ts";
import { notify, setGiven, setView, useAtlas } from "#store/atlas.ts";

/** Loads what the page needs. Resolves when the map may be drawn: index and operator are there, or given up. */
export const loadGiven = async (): Promise<void> => {
  const details = loadDetails();
  const [index, { operator, isDamaged }] = await Promise.all([loadIndex(), loadOperator()]);
  setGiven({ operator });
  if (isDamaged) {
    notify({ id: "operator", tone: "trouble", message: (text) => text.trouble.operator });
  }
  if (!index.ok) {
    setGiven({ indexFault: index.fault });
    return;
  }
  const entities = index.content.entities;
  setGiven({ archive: buildArchive(index.content, null), search: buildSearchIndex(entities) });
  dropUnknownSelection();
  void details.then((fetched) => {
    if (!fetched.ok) setGiven({ detailsFault: fetched.fault });
    else if (fetched.content.dataVersion !== index.content.dataVersion)
      setGiven({ detailsFault: "versions" });
    else setGiven({ archive: buildArchive(index.content, fetched.content) });
  });
};

const dropUnknownSelection = () => {
  const { view, given } = useAtlas.getState();
  const { selection } = view;
  if (selection === null || given.archive?.entities.has(selection)) return;
  setView({ selection: null });
  notify({
    id: "entity",
    tone: "quiet",
    message: (text) => text.trouble.unknownEntity(selection),
  });
};
