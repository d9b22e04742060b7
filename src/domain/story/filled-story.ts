/**
 * A person writes in one language, or in some. Where a language is missing the words of another one stand, and it can
 * be asked whether they do.
 */
import type { Said, Scene, Story } from "./story-schema.ts";

type Language = keyof Said;
const languages: readonly Language[] = ["zh", "en", "ko"];

/** The words in a language, or in the first one they are written in; `language` is the one they are in. */
export const saidIn = (said: Said, language: Language): { words: string; language: Language } => {
  const written =
    said[language].trim() === "" ? languages.find((one) => said[one].trim() !== "") : language;
  return { words: said[written ?? language], language: written ?? language };
};

/** The language a filled word is really in; the same where it is translated. */
export const writtenLanguage = (said: Said, language: Language): Language =>
  saidIn(originals.get(said) ?? said, language).language;

/**
 * A story all of whose words stand in every language. The same object for the same story, and so for each of its
 * scenes; a story that lacks nothing is itself.
 */
export const filledStory = (story: Story): Story => {
  const known = stories.get(story);
  if (known) return known;
  const [title, summary] = [fill(story.title), fill(story.summary)];
  const scenes = story.scenes.map(fillScene);
  const isWhole =
    title === story.title &&
    summary === story.summary &&
    scenes.every((scene, index) => scene === story.scenes[index]);
  const filled = isWhole ? story : { ...story, title, summary, scenes };
  stories.set(story, filled);
  made.set(filled, story);
  return filled;
};

/** The story as it was written. */
export const writtenStory = (story: Story): Story => made.get(story) ?? story;

const stories = new WeakMap<Story, Story>();
const made = new WeakMap<Story, Story>();
const scenes = new WeakMap<Scene, Scene>();
const originals = new WeakMap<Said, Said>();

const fillScene = (scene: Scene): Scene => {
  const known = scenes.get(scene);
  if (known) return known;
  const [title, text, notes] = [fill(scene.title), fill(scene.text), fill(scene.notes)];
  const charts = scene.charts.map((chart) => {
    const named = fill(chart.title);
    return named === chart.title ? chart : { ...chart, title: named };
  });
  const isWhole =
    title === scene.title &&
    text === scene.text &&
    notes === scene.notes &&
    charts.every((chart, index) => chart === scene.charts[index]);
  const filled = isWhole ? scene : { ...scene, title, text, notes, charts };
  scenes.set(scene, filled);
  return filled;
};

const fill = (said: Said): Said => {
  if (languages.every((language) => said[language].trim() !== "")) return said;
  const filled = Object.fromEntries(
    languages.map((language) => [language, saidIn(said, language).words]),
  ) as Said;
  originals.set(filled, said);
  return filled;
};
