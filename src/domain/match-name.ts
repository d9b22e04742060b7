import type { IndexEntity } from "./slice.ts";

/** Whether a name in any language or an alias contains what was typed. */
export const matchesName = (
  { name, aliases }: Pick<IndexEntity, "name" | "aliases">,
  typed: string,
): boolean => {
  const wanted = typed.trim().toLowerCase();
  return [name.zh, name.en, name.ko, ...aliases].some((one) => one.toLowerCase().includes(wanted));
};

/** Whether a name in any language or an alias contains what was typed, or its pinyin or initials begin so. */
export const matchesSpelling = (
  entity: Pick<IndexEntity, "name" | "aliases" | "keys">,
  typed: string,
): boolean => {
  if (matchesName(entity, typed)) return true;
  const wanted = typed.toLowerCase().replaceAll(/[\s\p{P}]/gu, "");
  if (wanted === "" || !/^[a-z0-9]+$/.test(wanted)) return false;
  return entity.keys.some((key) => {
    const syllables = key.toLowerCase().split(" ");
    const initials = syllables.map((syllable) => syllable[0]).join("");
    return syllables.join("").startsWith(wanted) || initials.startsWith(wanted);
  });
};
