/** What keeps a story from being told truthfully with the data at hand. */
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { scaleOf } from "#domain/unit.ts";
import { splitSaid } from "./split-said.ts";
import type { Scene, SceneChart, Story } from "./story-schema.ts";

export interface StoryFault {
  /** Id of the scene; null for the story itself. */
  scene: string | null;
  fault: "unknown" | "no-figure" | "written-figure" | "unlike" | "same-id";
  /** The id or words at fault. */
  about: string;
}

/** @param archive with its details: facts are looked up in it */
export const checkStory = (archive: Archive, story: Story): StoryFault[] => {
  const seen = new Set<string>();
  return [
    ...wordsOf(story).flatMap((words) => checkWords(archive, null, words)),
    ...story.scenes.flatMap((scene) => {
      const isTwice = seen.has(scene.id);
      seen.add(scene.id);
      return [
        ...(isTwice ? [{ scene: scene.id, fault: "same-id", about: scene.id } as const] : []),
        ...checkScene(archive, scene),
      ];
    }),
  ];
};

const wordsOf = ({ title, summary }: Story): string[] => [
  ...Object.values(title),
  ...Object.values(summary),
];

export const checkScene = (archive: Archive, scene: Scene): StoryFault[] => {
  const entities = ["entities" in scene.look ? scene.look.entities : [], scene.highlight].flat();
  const words = [scene.title, scene.text, scene.notes, ...scene.charts.map(({ title }) => title)];
  return [
    ...entities
      .filter((id) => !archive.entities.has(id))
      .map((id): StoryFault => ({ scene: scene.id, fault: "unknown", about: id })),
    ...scene.figures.flatMap((id) => checkFigure(archive, scene.id, id)),
    ...scene.charts.flatMap((chart) => checkChart(archive, scene.id, chart)),
    ...words
      .flatMap((said) => Object.values(said))
      .flatMap((said) => checkWords(archive, scene.id, said)),
  ];
};

export const checkFigure = (archive: Archive, scene: string | null, id: string): StoryFault[] => {
  const fact = archive.factById.get(id);
  if (!fact) return [{ scene, fault: "unknown", about: id }];
  return fact.value === null ? [{ scene, fault: "no-figure", about: id }] : [];
};

const checkChart = (archive: Archive, scene: string, chart: SceneChart): StoryFault[] => {
  const facts = chart.facts.flatMap((id) => archive.factById.get(id) ?? []);
  return [
    ...chart.facts.flatMap((id) => checkFigure(archive, scene, id)),
    ...(whyUnlike(chart.kind, facts) === null
      ? []
      : [{ scene, fault: "unlike", about: chart.facts.join(" ") } as const]),
  ];
};

/** In what figures of a chart differ that may not. */
export type Unlike = "measure" | "subject" | "moment" | "path";

/**
 * Only like figures stand in one chart: of one measure; bars and shares of one kind and year, or all without a
 * year, and of one subject or one indicator; a path of one indicator of one subject. null: they are alike.
 */
export const whyUnlike = (kind: SceneChart["kind"], facts: readonly Fact[]): Unlike | null => {
  const areOne = (of: (fact: Fact) => unknown) => new Set(facts.map(of)).size <= 1;
  const isOneSubject = areOne(({ subject }) => subject);
  const isOneIndicator = areOne(({ indicator }) => indicator.id);
  if (!areOne(({ unit }) => scaleOf(unit).measure)) return "measure";
  if (kind === "path") return isOneSubject && isOneIndicator ? null : "path";
  if (!isOneSubject && !isOneIndicator) return "subject";
  return areOne(({ year, kind: of }) => `${year} ${of}`) ? null : "moment";
};

export const checkWords = (archive: Archive, scene: string | null, words: string): StoryFault[] =>
  splitSaid(words).flatMap((piece): StoryFault[] => {
    if (piece.as === "name")
      return archive.entities.has(piece.id) || archive.sources.has(piece.id)
        ? []
        : [{ scene, fault: "unknown", about: piece.id }];
    if (piece.as === "value") return checkFigure(archive, scene, piece.id);
    if (piece.as === "year") {
      const fact = archive.factById.get(piece.id);
      if (!fact) return [{ scene, fault: "unknown", about: piece.id }];
      return fact.year === null ? [{ scene, fault: "no-figure", about: piece.id }] : [];
    }
    const [figure] = piece.words.match(/\d[\d,.]*/) ?? [];
    return figure ? [{ scene, fault: "written-figure", about: figure }] : [];
  });
