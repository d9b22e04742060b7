import type { Filter, Years } from "#domain/filter.ts";
import type { Pair, PairSide, Showing, View } from "#domain/view.ts";

/** What a view shows of all that two maps may show otherwise than each other. */
export const showingOf = ({
  layers,
  opacities,
  without,
  basemap,
  indicator,
  year,
  kind,
  filter,
}: View): Showing => ({
  layers,
  opacities,
  without,
  basemap,
  indicator,
  year,
  kind,
  years: filter.years,
});

/** The view as one of its two maps: what panels and tools would work on if it were that one. */
export const viewOfSide = (view: View, side: PairSide): View =>
  view.pair === null || view.pair.edited === side ? view : exchanged(view, view.pair);

/** What each of two maps shows; null while there is one. */
export const showingsOf = (view: View): Record<PairSide, Showing> | null => {
  if (!view.pair) return null;
  const { edited, other } = view.pair;
  const own = showingOf(view);
  return edited === "a" ? { a: own, b: other } : { a: other, b: own };
};

/** Parts in which two maps may differ, as they are told. */
const showingParts = ["theme", "layers", "basemap", "years"] as const;
export type ShowingPart = (typeof showingParts)[number];

/** In what two maps differ. */
export const differingParts = (a: Showing, b: Showing): readonly ShowingPart[] =>
  showingParts.filter((part) => {
    if (part === "theme")
      return a.indicator !== b.indicator || a.year !== b.year || a.kind !== b.kind;
    if (part === "basemap") return a.basemap !== b.basemap;
    if (part === "years") return !isSame(a.years, b.years);
    return (
      !isSame(a.layers, b.layers) ||
      !isSame([...a.without].sort(), [...b.without].sort()) ||
      !isSame(sorted(a.opacities), sorted(b.opacities))
    );
  });

const sorted = (opacities: Showing["opacities"]) =>
  Object.entries(opacities).sort(([a], [b]) => a.localeCompare(b));

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const exchanged = (view: View, { way, edited, other }: Pair): View => {
  const { years, ...parts } = other;
  return {
    ...view,
    ...parts,
    filter: withYears(view.filter, years),
    pair: { way, edited: edited === "a" ? "b" : "a", other: showingOf(view) },
  };
};

/** The same object for the same filter and years: what is found by a filter is found once. */
const withYears = (filter: Filter, years: Years | null): Filter => {
  if (isSame(filter.years, years)) return filter;
  const known = filters.get(filter);
  if (known && isSame(known.years, years)) return known;
  const made = { ...filter, years };
  filters.set(filter, made);
  return made;
};

const filters = new WeakMap<Filter, Filter>();
