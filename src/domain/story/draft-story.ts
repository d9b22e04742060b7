/**
 * A story about an area or an industry, made of nothing but what the catalog holds: overview, where, industries,
 * projects, targets, evidence. A part of which the catalog has nothing is no scene; figures, years and names are
 * placeholders, so that no figure is written out.
 */
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import {
  activeIn,
  activitiesOf,
  industriesOf,
  leadersOf,
  partsOf,
  placesIn,
  surroundingsOf,
} from "#domain/dossier.ts";
import { isIndustryType } from "#domain/entity-type.ts";
import { likeFigures } from "#domain/fact-sheet/like-figures.ts";
import { figuresOf, hasEnded, keyFacts, sourcesOf } from "#domain/figures.ts";
import { projectRows, projectsIn } from "#domain/projects.ts";
import { areasAsked, silencesOf } from "#domain/silence.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { whyUnlike } from "./check-story.ts";
import type { DraftWords } from "./draft-words.ts";
import { mostInChart } from "./lengths.ts";
import { lookOf } from "./look-of.ts";
import { newStory } from "./new-story.ts";
import type { Said, Scene, Story } from "./story-schema.ts";

type Language = keyof Said;

/** Who drafts, when, under which id, and the sentences in each language. */
export interface Drafting {
  id: string;
  author: string;
  /** `YYYY-MM-DD` */
  date: string;
  words: Record<Language, DraftWords>;
}

/** Needs the details of the archive. */
export const draftStory = (archive: Archive, entity: IndexEntity, drafting: Drafting): Story => {
  const { id, author, date, words } = drafting;
  const name = nameOf(entity);
  const say = sayIn(words);
  const told: Told = { archive, entity, name, say, thisYear: Number(date.slice(0, 4)) };
  const scenes = [overview, where, industries, projects, targets, evidence]
    .flatMap((part) => part(told) ?? [])
    .map(
      (scene): Scene => ({
        highlight: placed(archive, [entity]),
        figures: [],
        charts: [],
        notes: say(({ notesFigure, notesPlain }) => {
          const [first] = scene.figures ?? [];
          const source = archive.factById.get(first ?? "")?.evidence.source;
          return source ? notesFigure(`{${source}}`) : notesPlain;
        }),
        dwell: 20,
        transition: "fly",
        author,
        date,
        ...scene,
      }),
    );
  return newStory(archive, {
    id,
    title: say(({ story }) => story(name)),
    summary: say(({ summary }) => summary(name)),
    author,
    date,
    scenes,
  });
};

interface Told {
  archive: Archive;
  entity: IndexEntity;
  /** As a placeholder. */
  name: string;
  say: (sentence: (words: DraftWords, language: Language) => string) => Said;
  thisYear: number;
}

type Part = Pick<Scene, "id" | "title" | "text" | "layout" | "view" | "look"> & Partial<Scene>;

const overview = ({ archive, entity, name, say, thisYear }: Told): Part => {
  const facts = keyFacts(archive, entity.id, 3, thisYear);
  // What is goes first; what is to be reached has a scene of its own.
  const sayable = facts.filter(isSayable);
  const claim = sayable.find(({ kind }) => kind === "baseline" || kind === "history") ?? sayable[0];
  const summary = archive.details?.summaries[entity.id];
  const isPlain = summary && Object.values(summary).every(hasNoFigure);
  return {
    id: "overview",
    title: say((words, language) =>
      claim
        ? words.figure(nameFor(claim, entity, name), claim.indicator[language], figureOf(claim))
        : words.overview(name),
    ),
    text: say((words, language) =>
      inOne(language, [
        isPlain ? summary[language] : words.overviewText,
        claim ? words.statedFor(claim.kind, yearOf(claim)) : "",
      ]),
    ),
    layout: "title",
    view: "?layers=land,city,districts,zones,place-labels",
    look: lookOf(null, placed(archive, [entity, ...placesOfIndustry(archive, entity)])),
    highlight: placed(archive, [entity, ...placesOfIndustry(archive, entity)]),
    figures: inFront(facts, claim).map(({ id }) => id),
    transition: "fade",
  };
};

const where = (told: Told): Part | null =>
  isIndustryType(told.entity.type) ? leaders(told) : place(told);

const place = ({ archive, entity, name, say }: Told): Part => {
  const { parent, above, inside } = surroundingsOf(archive, entity.id);
  const areas = withoutCity([...above.map((link) => link.entity), ...(parent ? [parent] : [])]);
  const isAsked = areasAsked(archive).includes(entity);
  const size = (archive.facts.get(entity.id) ?? []).find(
    ({ subject, indicator, value }) =>
      subject === entity.id && indicator.id === "total-area" && value !== null,
  );
  const { geometry } = entity;
  return {
    id: "where",
    title: say((words) =>
      areas.length > 0 ? words.whereIn(name, namesOf(areas, words)) : words.where(name),
    ),
    text: say((words, language) =>
      inOne(language, [
        geometry === null ? words.unplaced : "",
        geometry?.accuracy === "indicative" ? words.indicative : "",
        geometry?.accuracy === "point" ? words.point : "",
        size ? words.statedFor(size.kind, yearOf(size)) : isAsked ? words.areaUnstated : "",
      ]),
    ),
    layout: "right",
    view: "?layers=land,city,districts,zones,place-labels",
    look: lookOf(
      null,
      placed(archive, [
        entity,
        ...areas.filter(({ type }) => type !== "city"),
        ...(geometry === null ? areas : []),
        ...inside.map((link) => link.entity),
      ]),
    ),
    figures: size ? [size.id] : [],
  };
};

/** Where an industry is: the areas that lead it. */
const leaders = ({ archive, entity, name, say }: Told): Part | null => {
  const areas = withoutCity(leadersOf(archive, entity.id).map((link) => link.entity));
  if (areas.length === 0) return null;
  return {
    id: "where",
    title: say((words) => words.leaders(name, firstOf(areas, 4, words))),
    text: say((words) => words.leadersText),
    layout: "right",
    view: "?layers=land,city,districts,zones,place-labels",
    look: lookOf(null, placed(archive, areas)),
    highlight: placed(archive, areas.filter(isNoCity)),
  };
};

const industries = ({ archive, entity, say, thisYear }: Told): Part | null => {
  const isIndustry = isIndustryType(entity.type);
  const named = unique(
    (isIndustry
      ? partsOf(archive, entity.id)
      : [...industriesOf(archive, entity.id), ...activitiesOf(archive, entity.id)]
    ).map((link) => link.entity),
  );
  const active = isIndustry
    ? unique(
        activeIn(archive, entity.id)
          .map((link) => link.entity)
          .filter(({ type }) => type !== "project"),
      )
    : placesIn(archive, entity.id, ["park", "enterprise", "platform"]);
  if (named.length === 0 && active.length === 0) return null;
  const facts = keyFacts(archive, entity.id, Number.POSITIVE_INFINITY, thisYear).filter(
    ({ indicator, kind }) =>
      archive.details?.topics[indicator.id] === "industry" &&
      (kind === "baseline" || kind === "history"),
  );
  const shown = active.slice(0, 6);
  return {
    id: "industries",
    title: say((words) => {
      if (named.length === 0) return words.active(firstOf(active, 3, words));
      return (isIndustry ? words.parts : words.industries)(firstOf(named, 3, words));
    }),
    text: say((words, language) =>
      inOne(language, [
        named.length > 0 ? words.industriesText(firstOf(named, 6, words)) : "",
        shown.length > 0 ? words.activeText(firstOf(active, 4, words)) : "",
      ]),
    ),
    layout: "left",
    view: "?layers=land,zones,places&filter=type:zone,type:enterprise,type:park,type:platform",
    look: lookOf(null, placed(archive, [entity, ...shown, ...placesOfIndustry(archive, entity)])),
    highlight: placed(archive, [entity, ...shown]),
    figures: facts.slice(0, 3).map(({ id }) => id),
  };
};

const projects = ({ archive, entity, say }: Told): Part | null => {
  const all = isIndustryType(entity.type)
    ? activeIn(archive, entity.id)
        .map((link) => link.entity)
        .filter(({ type }) => type === "project")
    : projectsIn(archive, entity.id);
  if (all.length === 0) return null;
  const rows = projectRows(archive, all).slice(0, 5);
  const invested = rows.flatMap(({ investment }) => investment ?? []).slice(0, 4);
  const silent = rows.filter(({ investment }) => investment === null);
  const shown = rows.map(({ project }) => project);
  const [first] = invested;
  const like = invested.filter(
    (fact) => first && isLikely(fact, first) && fact.indicator.id === first.indicator.id,
  );
  return {
    id: "projects",
    title: say((words) => words.projects(firstOf(all, 2, words, shown))),
    text: say((words, language) =>
      inOne(language, [
        words.projectsText(firstOf(all, 5, words, shown)),
        silent.length === rows.length ? words.allUnstated : "",
        silent.length > 0 && silent.length < rows.length
          ? words.investmentUnstated(
              namesOf(
                silent.map(({ project }) => project),
                words,
              ),
            )
          : "",
      ]),
    ),
    layout: "left",
    view: "?layers=land,zones,places&filter=type:zone,type:project",
    look: lookOf(null, placed(archive, [...shown, entity, ...placesOfIndustry(archive, entity)])),
    highlight: placed(archive, shown),
    figures: invested.map(({ id }) => id),
    charts: first && like.length > 1 ? [barsOf(like)] : [],
  };
};

const targets = ({ archive, entity, name, say, thisYear }: Told): Part | null => {
  const { targets: all, commitments } = figuresOf(archive, entity.id);
  const isAsked = areasAsked(archive).includes(entity);
  if (all.length === 0 && commitments.length === 0 && !isAsked) return null;
  const order = keyFacts(archive, entity.id, Number.POSITIVE_INFINITY, thisYear);
  const ranked = order.filter((fact) => all.includes(fact)).slice(0, 4);
  const claim = ranked.find(isSayable);
  const inWords = commitments.filter(isSayable).slice(0, 3);
  if (!claim && inWords.length === 0 && !isAsked) return null;
  const chart = chartOf(archive, entity.id, thisYear);
  return {
    id: "targets",
    title: say((words, language) =>
      claim
        ? words.targets(
            `${claim.subject === entity.id ? "" : `{${claim.subject}}`}${claim.indicator[language]}`,
            figureOf(claim),
          )
        : (all.length > 0 ? words.targetsOf : words.noTargetsTitle)(name),
    ),
    text: say((words, language) =>
      inOne(language, [
        claim ? words.targetsText(yearOf(claim)) : all.length > 0 ? "" : words.noTargets,
        claim && hasEnded(claim, thisYear) ? words.ended : "",
        inWords.length > 0
          ? words.commitments(
              words.some(
                inWords.map(({ indicator }) => indicator[language]),
                commitments.length > inWords.length,
              ),
            )
          : "",
      ]),
    ),
    layout: "right",
    view: "?layers=land,city,districts,zones",
    look: lookOf(null, placed(archive, [entity, ...placesOfIndustry(archive, entity)])),
    figures: inFront(ranked, claim).map(({ id }) => id),
    charts: chart ? [chart] : [],
  };
};

const evidence = ({ archive, entity, say }: Told): Part => {
  const sources = sourcesOf(archive, entity.id);
  const isAsked = areasAsked(archive).includes(entity);
  const silences = isAsked ? silencesOf(archive, entity.id) : [];
  const hasConflicts = (archive.conflicts.get(entity.id) ?? []).length > 0;
  return {
    id: "evidence",
    title: say((words) => words.evidence),
    text: say((words, language) =>
      inOne(language, [
        words.evidenceText(words.list(sources.map((source) => words.quote(`{${source}}`)))),
        hasConflicts ? words.conflicts : "",
        silences.length > 0
          ? words.silences(words.list(silences.map((silence) => words.questions[silence])))
          : "",
      ]),
    ),
    layout: "left",
    view: "?layers=land,city,districts,zones",
    look: lookOf(null, placed(archive, [entity, ...placesOfIndustry(archive, entity)])),
  };
};

/** Sentences one after the other; empty ones are left out. */
const inOne = (language: Language, sentences: readonly string[]): string =>
  sentences.filter((one) => one !== "").join(language === "zh" ? "" : " ");

/** The first chart of like figures there is: the way of the entity to a target, or things side by side. */
const chartOf = (
  archive: Archive,
  id: string,
  thisYear: number,
): Scene["charts"][number] | null => {
  for (const { by, facts } of likeFigures(archive, id, thisYear)) {
    const kind = by === "moment" ? "path" : "bars";
    const isAhead = facts.some((fact) => fact.kind === "target" || fact.kind === "plan");
    const [first] = facts;
    if (!first || !isAhead || !isSayable(first) || whyUnlike(kind, facts) !== null) continue;
    return { ...barsOf(facts), kind };
  }
  return null;
};

const barsOf = (facts: readonly Fact[]): Scene["charts"][number] => {
  const { zh, en, ko } = facts[0]?.indicator ?? { zh: "", en: "", ko: "" };
  return {
    kind: "bars",
    title: { zh, en, ko },
    facts: facts.slice(0, mostInChart).map(({ id }) => id),
  };
};

const isLikely = (fact: Fact, first: Fact): boolean =>
  isSayable(fact) && whyUnlike("bars", [first, fact]) === null;

/** Whose name stands before an indicator: of the subject, which may be something in the area. */
const nameFor = (fact: Fact, entity: IndexEntity, name: string): string =>
  fact.subject === entity.id ? name : `{${fact.subject}}`;

const nameOf = ({ id }: IndexEntity): string => `{${id}}`;

const namesOf = (entities: readonly IndexEntity[], { list }: DraftWords): string =>
  list(entities.map(nameOf));

/** The first of them by name, and that there are others. `shown` is the order in which they are named. */
const firstOf = (
  entities: readonly IndexEntity[],
  count: number,
  { some }: DraftWords,
  shown: readonly IndexEntity[] = entities,
): string => some(shown.slice(0, count).map(nameOf), entities.length > count);

const figureOf = ({ id }: Fact): string => `{${id}}`;

const yearOf = ({ id, year }: Fact): string | null => (year === null ? null : `{${id}#year}`);

/** Whether the name of its indicator has no figure of its own. */
const isSayable = ({ indicator }: Fact): boolean =>
  [indicator.zh, indicator.en, indicator.ko].every(hasNoFigure);

const hasNoFigure = (words: string): boolean => !/\d/.test(words);

/** The figure of the claim goes before the others. */
const inFront = (facts: readonly Fact[], claim: Fact | undefined): Fact[] =>
  claim ? [claim, ...facts.filter((fact) => fact !== claim)] : [...facts];

/** Ids of those of which it is known where they lie, each once. */
const placed = (archive: Archive, entities: readonly IndexEntity[]): string[] => [
  ...new Set(entities.filter(({ id }) => archive.entities.get(id)?.frame).map(({ id }) => id)),
];

/** The areas an industry is shown by; none for what is a place itself. */
const placesOfIndustry = (archive: Archive, { id, type }: IndexEntity): IndexEntity[] =>
  isIndustryType(type)
    ? leadersOf(archive, id)
        .map((link) => link.entity)
        .filter(isNoCity)
    : [];

const isNoCity = ({ type }: IndexEntity): boolean => type !== "city";

/** Each once; the city only where there is nothing smaller. */
const withoutCity = (entities: readonly IndexEntity[]): IndexEntity[] => {
  const smaller = entities.filter(isNoCity);
  return unique(smaller.length > 0 ? smaller : entities);
};

const unique = (entities: readonly IndexEntity[]): IndexEntity[] => [...new Set(entities)];

const sayIn =
  (words: Record<Language, DraftWords>): Told["say"] =>
  (sentence) => ({
    zh: sentence(words.zh, "zh"),
    en: sentence(words.en, "en"),
    ko: sentence(words.ko, "ko"),
  });
