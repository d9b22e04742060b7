import { commands } from "#commands/registry.ts";
import type { Archive } from "#domain/archive.ts";
import { countMeasures } from "#domain/count-measures.ts";
import { findableIndicators } from "#domain/indicators.ts";
import {
  buildSearchIndex,
  type Findable,
  findableSource,
  type SearchIndex,
} from "#domain/search.ts";
import type { IndexSlice } from "#domain/slice.ts";
import { textIn } from "#text/text.ts";
import { thematicTextIn } from "#text/thematic-text.ts";
import { wordKeys } from "./word-keys.ts";

/** All that can be found now: commands at once, indicators once the details have arrived. */
export const searchIndexOf = (archive: Archive | null): SearchIndex => {
  if (archive === null) return commandRows();
  const known = wholes.get(archive) ?? [
    ...entityRows(archive.index),
    ...indicatorRows(archive),
    ...commandRows(),
  ];
  wholes.set(archive, known);
  return known;
};

/** Of the whole archive, the entities and documents are the same before and after the details arrive. */
const wholes = new WeakMap<Archive, SearchIndex>();
const entities = new WeakMap<IndexSlice, SearchIndex>();

const entityRows = (index: IndexSlice): SearchIndex => {
  const known =
    entities.get(index) ??
    buildSearchIndex([...index.entities, ...index.sources.map(findableSource)]);
  entities.set(index, known);
  return known;
};

const indicatorRows = (archive: Archive): SearchIndex =>
  archive.details === null
    ? []
    : buildSearchIndex([
        ...findableIndicators(archive),
        ...countMeasures.map((measure) =>
          findableWord(
            `indicator/count-${measure}`,
            "indicator",
            (language) => thematicTextIn[language].measures[measure].name,
          ),
        ),
      ]);

const commandRows = (): SearchIndex => {
  commandIndex ??= buildSearchIndex(
    commands
      .filter(({ id, isForStage }) => id !== "open-search" && isForStage !== true)
      .map(({ id, label }) =>
        findableWord(`command/${id}`, "command", (language) => label(textIn[language])),
      ),
  );
  return commandIndex;
};

let commandIndex: SearchIndex | null = null;

const findableWord = (
  id: string,
  type: "indicator" | "command",
  say: (language: "zh" | "en" | "ko") => string,
): Findable => ({
  id,
  type,
  name: { zh: say("zh"), en: say("en"), ko: say("ko") },
  aliases: [],
  keys: [wordKeys[id] ?? ""],
});
