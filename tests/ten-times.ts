import type { FeatureCollection, Position } from "geojson";
import type { DetailsSlice, IndexSlice } from "#domain/slice.ts";

/** How many copies there are of everything, the original among them, unless more are asked for. */
const ten = 10;

/** An id of the copy: the original keeps its own. */
const idOf = (id: string, copy: number): string => (copy === 0 ? id : `${id}-copy-${copy}`);

const copies = <Item>(
  items: readonly Item[],
  alter: (item: Item, copy: number) => Item,
  times = ten,
): Item[] =>
  Array.from({ length: times }, (_, copy) =>
    items.map((item) => (copy === 0 ? item : alter(item, copy))),
  ).flat();

/** The slices with ten (or so many) of every entity, fact, relation and contradiction; documents stay as they are. */
export const tenTimes = (
  index: IndexSlice,
  details: DetailsSlice,
  times = ten,
): { index: IndexSlice; details: DetailsSlice } => ({
  index: {
    ...index,
    entities: copies(
      index.entities,
      (entity, copy) => ({
        ...entity,
        id: idOf(entity.id, copy),
        name: {
          zh: `${entity.name.zh}${copy}`,
          en: `${entity.name.en} ${copy}`,
          ko: `${entity.name.ko} ${copy}`,
        },
        ...(entity.parent && { parent: idOf(entity.parent, copy) }),
      }),
      times,
    ),
  },
  details: {
    ...details,
    summaries: tenfold(details.summaries, times),
    mentions: tenfold(details.mentions, times),
    keyFigures: {},
    facts: copies(
      details.facts,
      (fact, copy) => ({
        ...fact,
        id: idOf(fact.id, copy),
        subject: idOf(fact.subject, copy),
        ...(fact.area && { area: idOf(fact.area, copy) }),
      }),
      times,
    ),
    relations: copies(
      details.relations,
      (relation, copy) => ({
        ...relation,
        from: idOf(relation.from, copy),
        to: idOf(relation.to, copy),
      }),
      times,
    ),
    conflicts: copies(
      details.conflicts,
      (conflict, copy) => ({
        ...conflict,
        id: idOf(conflict.id, copy),
        facts: conflict.facts.map((id) => idOf(id, copy)),
      }),
      times,
    ),
  },
});

const tenfold = <Value>(
  byId: Readonly<Record<string, Value>>,
  times: number,
): Record<string, Value> =>
  Object.fromEntries(
    Array.from({ length: times }, (_, copy) =>
      Object.entries(byId).map(([id, value]) => [idOf(id, copy), value]),
    ).flat(),
  );

/** A layer of points with ten of every place, each a little aside. */
export const tenTimesPlaces = (places: FeatureCollection): FeatureCollection => ({
  ...places,
  features: copies(places.features, (feature, copy) => {
    const id = idOf(String(feature.id), copy);
    const { geometry } = feature;
    if (geometry.type !== "Point") return feature;
    const [longitude = 0, latitude = 0]: Position = geometry.coordinates;
    return {
      ...feature,
      id,
      properties: { ...feature.properties, entity: id },
      geometry: { ...geometry, coordinates: [longitude + copy * 0.004, latitude - copy * 0.003] },
    };
  }),
});
