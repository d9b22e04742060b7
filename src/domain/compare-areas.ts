/** Two to four areas side by side: what is said of each, aligned where it is said of several. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import { mostAreas } from "./compare-choice.ts";
import { compareFigures } from "./compare-figures.ts";
import { compareIndustries } from "./compare-industries.ts";
import {
  aligned,
  asSaid,
  type CompareRow,
  counted,
  countRow,
  fromLink,
  haveSome,
  row,
  type Said,
} from "./compare-row.ts";
import { honoursOf, placesIn, responsibilitiesFor, surroundingsOf } from "./dossier.ts";
import { type EntityType, isAreaType } from "./entity-type.ts";
import { figuresOf } from "./figures.ts";
import { group } from "./group.ts";
import { projectRows, projectsIn, sumsOf } from "./projects.ts";
import { isStated, questions } from "./silence.ts";
import { type IndexEntity, topics } from "./slice.ts";

export const compareAreas = (archive: Archive, areas: readonly IndexEntity[]): CompareRow[] => {
  const ids = areas.map(({ id }) => id);
  return [
    ...identity(archive, areas),
    ...compareIndustries(archive, ids),
    ...figures(archive, ids),
    ...targets(archive, ids),
    ...places(archive, ids, "projects"),
    row(
      "projects",
      { as: "word", word: "sum" },
      ids.map((id) => sums(archive, id)),
    ),
    ...places(archive, ids, "platforms"),
    ...places(archive, ids, "enterprises"),
    ...aligned(
      "honours",
      ids.map((id) => honoursOf(archive, id).map(fromLink)),
    ),
    ...aligned(
      "bodies",
      ids.map((id) =>
        responsibilitiesFor(archive, id).map(
          ({ matter, bodies }): Said => ({ as: "matter", entity: matter, bodies }),
        ),
      ),
    ),
    ...conflicts(archive, ids),
    ...unknowns(archive, ids),
  ].filter(({ head, cells }) => head.as !== "word" || cells.some((said) => said.length > 0));
};

/** The areas that ids name, each once, as many as may stand side by side. */
export const areasNamed = (archive: Archive, ids: readonly string[]): IndexEntity[] =>
  [...new Set(ids)]
    .flatMap((id) => archive.entities.get(id) ?? [])
    .filter(({ type }) => isAreaType(type))
    .slice(0, mostAreas);

const identity = (archive: Archive, areas: readonly IndexEntity[]): CompareRow[] => {
  const sizes = areas.map(({ id }) =>
    ownFacts(archive, id).filter(({ indicator }) => indicator.id === sizeId),
  );
  return [
    row(
      "identity",
      { as: "word", word: "type" },
      areas.map(({ type }) => [{ as: "type", type }]),
    ),
    row(
      "identity",
      { as: "word", word: "where" },
      areas.map(({ id }): Said[] => {
        const { parent, above } = surroundingsOf(archive, id);
        const isAbove = above.some(({ entity }) => entity.id === parent?.id);
        return [
          ...(parent && !isAbove
            ? [{ as: "entity", entity: parent, relation: null } as const]
            : []),
          ...above.map(fromLink),
        ];
      }),
    ),
    {
      ...row("identity", { as: "word", word: "size" }, sizes.map(asSaid)),
      compared: compareFigures(archive, sizes),
    },
  ];
};

const sizeId = "total-area";

/** Indicators of several areas first, those most have before the others; then those of one, by topic. */
const figures = (archive: Archive, ids: readonly string[]): CompareRow[] => {
  const stated = ids.map((id) =>
    ownFacts(archive, id).filter(
      ({ value, indicator }) => value !== null && indicator.id !== sizeId,
    ),
  );
  const rows = [...group(stated.flat(), ({ indicator }) => [indicator.id])].flatMap(
    ([id, [first]]): CompareRow[] => {
      if (!first) return [];
      const cells = stated.map((facts) => facts.filter(({ indicator }) => indicator.id === id));
      const { indicator } = first;
      const topic = archive.details?.topics[id] ?? "positioning";
      return [
        {
          ...row("figures", { as: "indicator", indicator }, cells.map(asSaid)),
          compared: compareFigures(archive, cells),
          alone: haveSome(cells) < 2 ? topic : null,
        },
      ];
    },
  );
  const shared = rows.filter(({ alone }) => alone === null);
  const alone = rows.filter((one) => one.alone !== null);
  return [
    ...shared.sort((a, b) => haveSome(b.cells) - haveSome(a.cells)),
    ...topics.flatMap((topic) => alone.filter((one) => one.alone === topic)),
  ];
};

const targets = (archive: Archive, ids: readonly string[]): CompareRow[] => {
  const own = ids.map((id) => {
    const { targets: figured, commitments } = figuresOf(archive, id);
    const isOwn = ({ subject }: Fact) => subject === id;
    return { figured: figured.filter(isOwn), commitments: commitments.filter(isOwn) };
  });
  return [
    countRow(
      "targets",
      own.map(({ figured }) => figured.length),
    ),
    row(
      "targets",
      { as: "word", word: "inWords" },
      own.map(({ commitments }) => asSaid(commitments)),
    ),
  ];
};

const places = (
  archive: Archive,
  ids: readonly string[],
  part: "projects" | "platforms" | "enterprises",
): CompareRow[] =>
  counted(
    part,
    ids.map((id) => placementOf(archive, id, typeOf[part])),
  );

const typeOf = { projects: "project", platforms: "platform", enterprises: "enterprise" } as const;

const sums = (archive: Archive, id: string): Said[] =>
  sumsOf(projectRows(archive, projectsIn(archive, id))).map((sum) => ({ as: "sum", sum }));

/** Their number says how much is written of an area rather than anything of it: it is not drawn. */
const conflicts = (archive: Archive, ids: readonly string[]): CompareRow[] =>
  counted(
    "conflicts",
    ids.map((id) =>
      (archive.conflicts.get(id) ?? []).map((conflict): Said => ({ as: "conflict", conflict })),
    ),
  ).map((one) => ({ ...one, compared: null }));

const unknowns = (archive: Archive, ids: readonly string[]): CompareRow[] =>
  questions
    .map((question) =>
      row(
        "unknowns",
        { as: "question", question },
        ids.map((id) => (isStated(archive, id, question) ? [{ as: "answer" }] : [])),
      ),
    )
    .filter(({ cells }) => haveSome(cells) < ids.length);

/** Places of a type in an area, each with the relation by which the documents put it somewhere. */
const placementOf = (archive: Archive, id: string, type: EntityType): Said[] =>
  placesIn(archive, id, [type]).map((entity) => ({
    as: "entity",
    entity,
    relation:
      archive.relationsFrom.get(entity.id)?.find((one) => one.type === "located-in") ??
      archive.relationsTo.get(entity.id)?.find((one) => one.type === "hosts") ??
      null,
  }));

const ownFacts = (archive: Archive, id: string): Fact[] =>
  (archive.facts.get(id) ?? []).filter(({ subject }) => subject === id);
