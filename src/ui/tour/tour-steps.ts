import { everything } from "#domain/filter.ts";
import type { View } from "#domain/view.ts";
import type { TourScene } from "#store/state.ts";
import type { TourText } from "#text/zh-tour.ts";

export interface TourStep {
  id: keyof TourText["steps"];
  /** What is shown, else the default view. */
  view?: Partial<View>;
  scene?: Partial<TourScene>;
  /** Selectors of what it points at; the first that has a place on the screen counts. */
  pointsAt: readonly string[];
  /** Whether it says nothing where no map can be drawn. */
  needsMap?: true;
}

/** The guided tour, in order. */
export const tourSteps: readonly TourStep[] = [
  { id: "map", pointsAt: ["[data-map]"], needsMap: true },
  {
    id: "figure",
    view: { selection: "zone/gaoqu" },
    pointsAt: ["aside [data-section=key-figures]", "aside[data-entity]"],
  },
  {
    id: "layers",
    scene: { isAreasPanelOpen: true, leftPanel: "layers" },
    pointsAt: ["nav[data-panel=layers]"],
  },
  { id: "search", pointsAt: ["header [data-command=open-search]"] },
  {
    id: "list",
    view: { page: "list", filter: { ...everything, industries: ["cluster/medical"] } },
    pointsAt: ["[data-page=list]"],
  },
  { id: "timeline", view: { page: "timeline" }, pointsAt: ["[data-page=timeline]"] },
  {
    id: "targets",
    view: { page: "targets" },
    pointsAt: ["[data-page=targets] section[data-scrolls]", "[data-page=targets]"],
  },
  {
    id: "compare",
    view: { page: "compare", compare: ["zone/gaoqu", "zone/jingqu"] },
    pointsAt: ["[data-page=compare] table", "[data-page=compare]"],
  },
  { id: "take", pointsAt: ["header [data-command=copy-link]"] },
];
