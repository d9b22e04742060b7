import type { Archive } from "./archive.ts";
import { aligned, type CompareRow, fromLink, haveSome, row, type Said } from "./compare-row.ts";
import { industriesOf, wholesOf } from "./dossier.ts";
import { group } from "./group.ts";
import type { IndexEntity } from "./slice.ts";

/** Industries of areas: those several lead, those that are part of one cluster or chain, and what else each leads. */
export const compareIndustries = (archive: Archive, ids: readonly string[]): CompareRow[] =>
  aligned(
    "industries",
    ids.map((id) => industriesOf(archive, id).map(fromLink)),
    (own) => akin(archive, own),
  );

/** Of each whole to which industries of several areas belong, a row with these industries. */
const akin = (archive: Archive, lists: readonly (readonly Said[])[]): CompareRow[] => {
  const members = lists.flatMap((list, index) =>
    list.flatMap((said) => {
      if (said.as !== "entity") return [];
      const itself = { entity: said.entity, isInferred: false };
      const wholes = wholesOf(archive, said.entity.id).map(({ entity, relation }) => ({
        entity,
        isInferred: relation.inferred ?? false,
      }));
      return [itself, ...wholes].map((whole) => ({ index, said: within(said, whole), whole }));
    }),
  );
  return [...group(members, ({ whole }) => [whole.entity.id]).values()]
    .flatMap((parts) => {
      const [first] = parts;
      if (!first) return [];
      const cells = lists.map((_, index) =>
        parts.filter((one) => one.index === index).map(({ said }) => said),
      );
      return haveSome(cells) > 1
        ? [row("industries", { as: "entity", entity: first.whole.entity }, cells)]
        : [];
    })
    .sort((a, b) => haveSome(b.cells) - haveSome(a.cells));
};

/** What rests on an inferred membership is inferred, too. */
const within = (
  said: Extract<Said, { as: "entity" }>,
  { isInferred }: { entity: IndexEntity; isInferred: boolean },
): Said =>
  isInferred && said.relation ? { ...said, relation: { ...said.relation, inferred: true } } : said;
