import type { Findable } from "#domain/search.ts";
import type { Text } from "#text/zh.ts";

/** The kind of an entity or document; of what no document names, that it is only context. */
export const sayType = (text: Text, { type, origin }: Pick<Findable, "type" | "origin">): string =>
  origin === "context" ? `${text.types[type]} · ${text.panel.contextTag}` : text.types[type];
