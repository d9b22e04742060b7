import type { Archive } from "#domain/archive.ts";
import type { Criterion, Wish } from "#domain/invest/criterion.ts";
import { notify, setView } from "#store/atlas.ts";
import { investTextIn } from "#text/invest-text.ts";

/** Places, industries and areas of a link that this archive has never heard of go, and are named. */
export const dropUnknown = (
  archive: Archive,
  criteria: readonly Criterion[],
  shortlist: readonly string[],
): void => {
  const unknown = [...criteria.flatMap(({ wish }) => idsOf(wish)), ...shortlist].filter(
    (id) => !archive.entities.has(id),
  );
  if (unknown.length === 0) return;
  setView({
    criteria: criteria.flatMap((criterion) => keepKnown(archive, criterion)),
    shortlist: shortlist.filter((id) => archive.entities.has(id)),
  });
  notify({
    id: "invest",
    tone: "quiet",
    message: (_text, language) => investTextIn[language].unknownIds(unknown.join(", ")),
  });
};

const idsOf = (wish: Wish): readonly string[] => {
  if ("industries" in wish) return wish.industries;
  return wish.kind === "inside" ? wish.areas : [];
};

/** Without its unknown ids; nothing of one that then asks for nothing. */
const keepKnown = (archive: Archive, criterion: Criterion): Criterion[] => {
  const { wish } = criterion;
  const ids = idsOf(wish);
  const known = ids.filter((id) => archive.entities.has(id));
  if (known.length === ids.length) return [criterion];
  if (known.length === 0) return [];
  return [
    {
      ...criterion,
      wish: wish.kind === "inside" ? { ...wish, areas: known } : { ...wish, industries: known },
    } as Criterion,
  ];
};
