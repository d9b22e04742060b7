/** What people may do with filters, layers and the view, one thing after another, at random but always the same. */
import type { Archive } from "#domain/archive.ts";
import { everything, type Filter, listedDimensions, toggleValue, without } from "#domain/filter.ts";
import type { Sight } from "#domain/filter-entities.ts";
import { defaultList, listColumns, listGroups } from "#domain/list-query.ts";
import type { Bounds } from "#domain/slice.ts";
import { defaultView, type View } from "#domain/view.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { visibleLayers } from "#map/visible-layers.ts";

export interface Situation {
  view: View;
  extent: Bounds;
  /** What lies in the drawings that are filtered by. */
  inside: Sight["inside"];
}

export const firstSituation: Situation = {
  view: { ...defaultView, list: defaultList },
  extent: [121, 36.6, 123, 37.7],
  inside: null,
};

const valuesIn = ({ index: { entities, sources } }: Archive) => ({
  types: [...new Set(entities.map(({ type }) => type))],
  industries: entities.filter(({ id }) => /^(cluster|chain)/.test(id)).map(({ id }) => id),
  kinds: ["baseline", "target", "plan", "history"],
  sources: sources.map(({ id }) => id),
  statuses: ["official", "draft", "news"],
  bodies: entities.filter(({ type }) => type === "body").map(({ id }) => id),
  placements: ["derived", "indicative", "point", "unlocated", "none"],
  inside: entities.filter(({ id }) => /^(city|zone|district|park)/.test(id)).map(({ id }) => id),
});

/** One thing a person may do. */
export const act = (archive: Archive, situation: Situation, random: () => number): Situation => {
  const { view } = situation;
  const valuesOf = valuesIn(archive);
  const { entities } = archive.index;
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const filtered = (filter: Filter): Situation => ({ ...situation, view: { ...view, filter } });
  const listed = (change: Partial<View["list"]>): Situation => ({
    ...situation,
    view: { ...view, list: { ...view.list, ...change } },
  });
  const { filter } = view;
  const actions: (() => Situation)[] = [
    ...listedDimensions.map((dimension) => () => {
      return filtered(toggleValue(filter, dimension, one(valuesOf[dimension])));
    }),
    // What narrows much is dropped again often, or nothing would be left to compare.
    () => filtered(without(filter, one(listedDimensions))),
    () => filtered(everything),
    () => {
      const first = 2014 + Math.floor(random() * 12);
      const years = one([null, null, "unstated" as const, { first, last: first + one([0, 3]) }]);
      return filtered({ ...filter, years });
    },
    () => filtered({ ...filter, text: one(["", "", "区", "gq", "Weihai", "海洋"]) }),
    () => filtered({ ...filter, isInView: !filter.isInView }),
    () => {
      const west = 121 + random() * 1.4;
      const south = 36.6 + random() * 0.8;
      return { ...situation, extent: [west, south, west + 0.6, south + 0.5] };
    },
    () => {
      const visible = visibleLayers(view.layers);
      const layer = one(mapLayers).id;
      const layers = visible.includes(layer)
        ? visible.filter((id) => id !== layer)
        : [...visible, layer];
      return { ...situation, view: { ...view, layers } };
    },
    () => {
      const entry = one(["places/park", "places/project", "links/rail", "zone/gaoqu", "belt/x"]);
      const isOut = view.without.includes(entry);
      const left = isOut ? view.without.filter((id) => id !== entry) : [...view.without, entry];
      return { ...situation, view: { ...view, without: left } };
    },
    () => listed({ scope: one(["map", "all"]) }),
    () => listed({ group: one([null, ...listGroups]) }),
    () =>
      listed({ sort: one([null, { by: "name", isDown: false }, { by: "facts", isDown: true }]) }),
    () => listed({ columns: listColumns.filter(() => random() < 0.5) }),
    () => ({ ...situation, view: { ...view, selection: one(entities).id } }),
    () => {
      const drawings = one([[], [{ drawing: "drawn", outline: null }]]);
      const inside = entities.filter(() => random() < 0.3).map(({ id }) => id);
      return {
        ...filtered({ ...filter, drawings }),
        inside:
          drawings.length > 0
            ? new Map(inside.map((id) => [id, { isCertain: true, share: null }]))
            : null,
      };
    },
  ];
  return one(actions)();
};
