import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { splitSaid } from "./split-said.ts";
import type { Scene } from "./story-schema.ts";

/**
 * The facts a scene says in a language, each once, in the order of reading: on the wall (title, text, figures,
 * charts), and by the presenter alone.
 */
export const factsOfScene = (
  archive: Archive,
  { title, text, figures, charts, notes }: Scene,
  language: "zh" | "en" | "ko",
): { shown: Fact[]; spoken: Fact[] } => {
  const shown = new Set([
    ...factsIn(title[language]),
    ...factsIn(text[language]),
    ...figures,
    ...charts.flatMap((chart) => [...factsIn(chart.title[language]), ...chart.facts]),
  ]);
  const spoken = new Set(factsIn(notes[language]).filter((id) => !shown.has(id)));
  const known = (ids: Iterable<string>) => [...ids].flatMap((id) => archive.factById.get(id) ?? []);
  return { shown: known(shown), spoken: known(spoken) };
};

const factsIn = (said: string): string[] =>
  splitSaid(said).flatMap((piece) =>
    piece.as === "value" || piece.as === "year" ? [piece.id] : [],
  );
