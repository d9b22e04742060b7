import { isAreaType, isIndustryType } from "#domain/entity-type.ts";
import { everything, type ListedDimension } from "#domain/filter.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";
import type { Command } from "./command.ts";

/** Lists all that lies in the selected area, works in the industry, is answered for by the body or stands in the document. */
export const filterBySelection: Command = {
  id: "filter-by-selection",
  label: (text) => text.commands.filterBySelection,
  shortcuts: [],
  blocked: (state, text) => {
    if (state.view.selection === null) return text.commands.blockedNoSelection;
    return dimensionOf(state) === null ? text.commands.blockedNoFilter : null;
  },
  run: () => {
    const state = useAtlas.getState();
    const { view } = state;
    const dimension = dimensionOf(state);
    if (dimension === null || view.selection === null) return;
    setView({
      filter: { ...everything, [dimension]: [view.selection] },
      page: "list",
      list: { ...view.list, scope: "all" },
    });
  },
};

const dimensionOf = ({ view, given }: AtlasState): ListedDimension | null => {
  const id = view.selection ?? "";
  if (given.archive?.sources.has(id)) return "sources";
  const type = given.archive?.entities.get(id)?.type;
  if (type === undefined) return null;
  if (isAreaType(type)) return "inside";
  if (isIndustryType(type)) return "industries";
  return type === "body" ? "bodies" : null;
};
