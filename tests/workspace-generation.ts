import type { Drawing, Workspace } from "#domain/workspace/workspace.ts";
import { madeScene, madeStoryOf } from "./made-story.ts";

/** A workspace of which every drawing, every story and the name say in which generation they were written. */
export const generation = (id: string, count: number, drawings = 400): Workspace => ({
  id,
  name: `generation ${count}`,
  note: "",
  folders: [],
  // Their number changes too, so that some are added and some removed.
  drawings: Array.from({ length: drawings + (count % 3) }, (_, index) => drawingOf(index, count)),
  stories: Array.from({ length: 2 + (count % 2) }, (_, index) =>
    madeStoryOf(`${index}`, madeScene(`generation-${count}`)),
  ),
});

const drawingOf = (index: number, count: number): Drawing => ({
  id: `d${index}`,
  name: `generation ${count}`,
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "blue", width: 2, filling: 0.2, isDashed: false },
  shape: {
    type: "line",
    course: Array.from({ length: 20 }, (_, corner) => [121.5 + corner / 50, 37 + index / 1000]),
  },
  properties: {},
});
