/** How the city is laid out: who governs, what is planned over that, and what the plans are anchored in. */
import type { Archive } from "./archive.ts";
import type { Relation } from "./catalog.ts";
import {
  byLegalOrder,
  type Diagram,
  type DiagramLink,
  linksAmong,
  linksToParents,
  nodeOf,
} from "./diagram.ts";
import type { EntityType } from "./entity-type.ts";
import type { IndexEntity } from "./slice.ts";

export interface Structure extends Diagram {
  /** The districts and zones over which most plans lie, and those plans. */
  densest: readonly { ground: IndexEntity; plans: readonly IndexEntity[] }[];
}

/** Columns: the city; districts; zones; the plans over them; the places these are anchored in or consist of. */
export const structureOf = (archive: Archive): Structure => {
  const ofTypes = (types: readonly EntityType[]) =>
    archive.index.entities.filter(({ type }) => types.includes(type));
  const related = (one: string, other: (entity: IndexEntity) => boolean) =>
    [...relationsOf(archive, one)].some(({ from, to, type }) => {
      const entity = archive.entities.get(from === one ? to : from);
      return spatial.includes(type) && entity !== undefined && other(entity);
    });
  // A subzone of which zones are part is no part of the ground but laid over it.
  const plannedSubzones = ofTypes(["subzone"]).filter(({ id }) =>
    (archive.relationsTo.get(id) ?? []).some(
      ({ from, type }) => type === "part-of" && archive.entities.get(from)?.type === "zone",
    ),
  );
  const plans = byLegalOrder([...plannedSubzones, ...ofTypes(planTypes)]);
  const places = ofTypes(["subzone", "park", "platform"]).filter(
    (place) => !plans.includes(place) && related(place.id, (one) => plans.includes(one)),
  );
  const columns = [
    ofTypes(["city"]),
    ofTypes(["district"]),
    ofTypes(["zone"]),
    plans,
    byLegalOrder(places),
  ].map((entities) => entities.map(nodeOf));
  const isAcross = ({ ends }: DiagramLink) =>
    !columns.some((nodes) => ends.every((end) => nodes.some(({ id }) => id === end)));
  const stated = linksAmong(archive, columns, spatial).filter(isAcross);
  const links = [...stated, ...linksToParents(columns, stated, { of: [1, 2, 3, 4], side: "left" })];
  return { columns, links, densest: densestOf(columns, links) };
};

const spatial: readonly Relation["type"][] = ["part-of", "lies-in", "anchored-in", "located-in"];
const planTypes: readonly EntityType[] = ["demonstration-zone", "marine-core", "belt"];

const relationsOf = (archive: Archive, id: string) => [
  ...(archive.relationsFrom.get(id) ?? []),
  ...(archive.relationsTo.get(id) ?? []),
];

const densestOf = (columns: Diagram["columns"], links: Diagram["links"]): Structure["densest"] => {
  const [, districts = [], zones = [], plans = []] = columns;
  const planned = [...districts, ...zones].flatMap(({ id, entity }) =>
    entity
      ? [
          {
            ground: entity,
            plans: plans.flatMap((plan) =>
              plan.entity && links.some(({ ends }) => ends[0] === id && ends[1] === plan.id)
                ? [plan.entity]
                : [],
            ),
          },
        ]
      : [],
  );
  const most = Math.max(0, ...planned.map((one) => one.plans.length));
  return planned.filter((one) => most > 0 && one.plans.length === most);
};
