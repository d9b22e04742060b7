import type { Archive } from "#domain/archive.ts";
import { mostAreas } from "#domain/compare-choice.ts";
import { notify, setView, useAtlas } from "#store/atlas.ts";

const compared = (): readonly string[] => useAtlas.getState().view.compare;

/** Leaves out ids of a link that no area has, and says so. */
export const dropUnknown = ({ entities }: Archive): void => {
  const unknown = compared().filter((id) => !entities.has(id));
  if (unknown.length === 0) return;
  setView({ compare: compared().filter((id) => entities.has(id)) });
  notify({
    id: "compare",
    tone: "quiet",
    message: (text) => text.notice.link(unknown.map((id) => `compare=${id}`).join(", ")),
  });
};

export const addArea = (id: string): void => {
  const ids = compared();
  if (!ids.includes(id) && ids.length < mostAreas) setView({ compare: [...ids, id] });
};

export const removeArea = (id: string): void =>
  setView({ compare: compared().filter((one) => one !== id) });

/** Puts another area in the place of one. */
export const exchangeArea = (id: string, other: string): void =>
  setView({ compare: compared().map((one) => (one === id ? other : one)) });

/** Moves an area over its neighbour, to the left for -1, to the right for 1. */
export const moveArea = (id: string, by: -1 | 1): void => {
  const ids = [...compared()];
  const at = ids.indexOf(id);
  const neighbour = ids[at + by];
  if (at < 0 || neighbour === undefined) return;
  ids[at] = neighbour;
  ids[at + by] = id;
  setView({ compare: ids });
};
