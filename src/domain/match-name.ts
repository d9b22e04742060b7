import type { IndexEntity } from "./slice.ts";

/** Whether a name in any language or an alias contains what was typed. */
export const matchesName = (
  { name, aliases }: Pick<IndexEntity, "name" | "aliases">,
  typed: string,
): boolean => {
  const wanted = typed.trim().toLowerCase();
  return [name.zh, name.en, name.ko, ...aliases].some((one) => one.toLowerCase().includes(wanted));
};
