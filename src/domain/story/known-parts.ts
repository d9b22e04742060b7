/** What a story refers to, and what is left of one without what an atlas does not know. */
import type { Archive } from "#domain/archive.ts";
import { checkStory, whyUnlike } from "./check-story.ts";
import { cityId } from "./look-of.ts";
import { splitSaid, writePiece } from "./split-said.ts";
import type { Said, Scene, Story } from "./story-schema.ts";

/** Ids of all facts, entities and documents a story refers to, each once. */
export const partsOfStory = ({ title, summary, scenes }: Story): string[] => {
  const words = [title, summary].concat(
    scenes.flatMap((scene) => [
      scene.title,
      scene.text,
      scene.notes,
      ...scene.charts.map((chart) => chart.title),
    ]),
  );
  return [
    ...new Set([
      ...scenes.flatMap(({ look, highlight, figures, charts, view }) => [
        ...("entities" in look ? look.entities : []),
        ...highlight,
        ...figures,
        ...charts.flatMap(({ facts }) => facts),
        ...selectionIn(view),
      ]),
      ...words.flatMap((said) => Object.values(said)).flatMap(idsIn),
    ]),
  ];
};

/** What of a story an atlas does not know, with the scenes it stands in, counted from 1; 0 for the story itself. */
export const unknownParts = (
  archive: Archive,
  story: Story,
): { id: string; scenes: number[] }[] => {
  const found = new Map<string, Set<number>>();
  const add = (id: string, scene: number) => found.set(id, (found.get(id) ?? new Set()).add(scene));
  const placeOf = (id: string | null) => story.scenes.findIndex((scene) => scene.id === id) + 1;
  for (const { scene, fault, about } of checkStory(archive, story))
    if (fault === "unknown") add(about, placeOf(scene));
  for (const [index, { view }] of story.scenes.entries())
    for (const id of selectionIn(view)) if (!isKnown(archive, id)) add(id, index + 1);
  return [...found].map(([id, scenes]) => ({ id, scenes: [...scenes].sort((a, b) => a - b) }));
};

/**
 * A story without what an atlas does not know: its figures, charts and marks are gone, and in its words stands what
 * says so.
 */
export const withoutUnknown = (archive: Archive, story: Story, gone: string): Story => {
  const known = (id: string) => isKnown(archive, id);
  const clean = (said: Said): Said => ({
    zh: cleanWords(said.zh, known, gone),
    en: cleanWords(said.en, known, gone),
    ko: cleanWords(said.ko, known, gone),
  });
  return {
    ...story,
    title: clean(story.title),
    summary: clean(story.summary),
    scenes: story.scenes.map(
      (scene): Scene => ({
        ...scene,
        title: clean(scene.title),
        text: clean(scene.text),
        notes: clean(scene.notes),
        view: cleanView(scene.view, known),
        look: cleanLook(scene.look, known),
        highlight: scene.highlight.filter(known),
        figures: scene.figures.filter(known),
        charts: scene.charts.flatMap((chart) => {
          const facts = chart.facts.filter(known);
          const stated = facts.flatMap((id) => archive.factById.get(id) ?? []);
          return facts.length > 0 && whyUnlike(chart.kind, stated) === null
            ? [{ ...chart, title: clean(chart.title), facts }]
            : [];
        }),
      }),
    ),
  };
};

const isKnown = (archive: Archive, id: string): boolean =>
  archive.factById.has(id) || archive.entities.has(id) || archive.sources.has(id);

const idsIn = (words: string): string[] =>
  splitSaid(words).flatMap((piece) => (piece.as === "words" ? [] : [piece.id]));

const cleanWords = (words: string, known: (id: string) => boolean, gone: string): string =>
  splitSaid(words)
    .map((piece) => (piece.as === "words" || known(piece.id) ? writePiece(piece) : gone))
    .join("");

const cleanLook = (look: Scene["look"], known: (id: string) => boolean): Scene["look"] => {
  if (!("entities" in look)) return look;
  const entities = look.entities.filter(known);
  return { ...look, entities: entities.length > 0 ? entities : [cityId] };
};

/** What a query selects. */
export const selectionIn = (view: string): string[] => new URLSearchParams(view).getAll("sel");

const cleanView = (view: string, known: (id: string) => boolean): string =>
  selectionIn(view).every(known)
    ? view
    : view.replace(/([?&])sel=[^&]*(&|$)/, (_whole, before, after) => (after ? before : ""));
