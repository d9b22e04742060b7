import type { EntityType } from "#domain/entity-type.ts";
import type { IndexEntity } from "#domain/slice.ts";
import type { Text } from "#text/zh.ts";

/** The kind of an entity or document; of what no document names, that it is only context. */
export const sayType = (
  text: Text,
  { type, origin }: { type: EntityType | "source" } & Pick<IndexEntity, "origin">,
): string =>
  origin === "context" ? `${text.types[type]} · ${text.panel.contextTag}` : text.types[type];
