import type { Archive } from "#domain/archive.ts";
import { selectionIn } from "./known-parts.ts";
import type { Scene } from "./story-schema.ts";

/** Ids of what a scene shows, each once. */
export const subjectsOf = (
  archive: Archive,
  { look, highlight, view, figures }: Scene,
): string[] => [
  ...new Set([
    ...selectionIn(view),
    ...highlight,
    ...("entities" in look ? look.entities : []),
    ...figures.flatMap((id) => archive.factById.get(id)?.subject ?? []),
  ]),
];
