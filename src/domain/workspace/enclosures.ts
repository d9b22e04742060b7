import { type Enclosing, encloses } from "#domain/analysis/enclosing.ts";
import type { Enclosure } from "#domain/filter.ts";
import type { Drawing, Workspace } from "./workspace.ts";

/** A drawn area a filter asks for, as far as it is there. */
export interface FoundEnclosure extends Enclosure {
  /** The drawing of the workspace; null where there is none that encloses anything. */
  own: Drawing | null;
  /** That of the drawing before the one a link brought; null where there is neither. */
  shape: Enclosing | null;
}

/** The drawings of the workspace a filter asks for: they count as they are now, not as a link once saw them. */
export const findEnclosures = (
  { drawings }: Workspace,
  asked: readonly Enclosure[],
): FoundEnclosure[] =>
  asked.map((enclosure) => {
    const own = drawings.find(({ id }) => id === enclosure.drawing);
    return own && encloses(own.shape)
      ? { ...enclosure, own, shape: own.shape }
      : { ...enclosure, own: null, shape: enclosure.outline };
  });
