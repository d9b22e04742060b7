import type { Archive } from "#domain/archive.ts";
import { markedFor } from "#domain/dossier.ts";
import { keyFacts } from "#domain/figures.ts";
import type { Camera } from "#domain/view.ts";
import { lookOf } from "./look-of.ts";
import type { Scene } from "./story-schema.ts";

/** What a view of the atlas is captured from. */
export interface CapturedView {
  /** As the query of a link says it. */
  view: string;
  selection: string | null;
  /** null: the selection is framed, or the city. */
  camera: Camera | null;
}

/** What stands out on the map, and where it looks, in a view. */
export const shownIn = (
  archive: Archive,
  { view, selection, camera }: CapturedView,
): Pick<Scene, "view" | "look" | "highlight"> => {
  const marked = selection === null ? [] : markedFor(archive, selection);
  const placed = marked.filter((id) => archive.entities.get(id)?.frame);
  return { view, look: lookOf(camera, placed), highlight: placed };
};

/** A scene of a view, with the words and figures that lie at hand: a person goes on from there. */
export const capturedScene = (
  archive: Archive,
  captured: CapturedView,
  by: Pick<Scene, "id" | "title" | "author" | "date">,
  thisYear: number,
): Scene => ({
  ...by,
  text: { zh: "", en: "", ko: "" },
  notes: { zh: "", en: "", ko: "" },
  layout: "left",
  ...shownIn(archive, captured),
  figures: figuresAtHand(archive, captured.selection, thisYear),
  charts: [],
  dwell: 20,
  transition: "fly",
});

/** The figures a panel puts first. */
const figuresAtHand = (archive: Archive, selection: string | null, thisYear: number): string[] =>
  selection === null ? [] : keyFacts(archive, selection, 3, thisYear).map(({ id }) => id);
