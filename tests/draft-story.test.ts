import { expect, test } from "vitest";
import { activeIn } from "#domain/dossier.ts";
import { isIndustryType } from "#domain/entity-type.ts";
import { projectsIn } from "#domain/projects.ts";
import { canDraft } from "#domain/story/can-draft.ts";
import { checkStory } from "#domain/story/check-story.ts";
import { draftStory } from "#domain/story/draft-story.ts";
import { story as storySchema } from "#domain/story/story-schema.ts";
import { draftText } from "#text/draft-text.ts";
import { archive } from "./built-places.ts";

const drafting = { id: "made-1", author: "甲", date: "2026-11-26", words: draftText };
const drafted = archive.index.entities.filter(canDraft);

test("every area, park and cluster can be told, in three languages and without a fault", () => {
  expect(drafted.length).toBeGreaterThan(140);
  for (const entity of drafted) {
    const story = draftStory(archive, entity, drafting);
    expect(checkStory(archive, story), entity.id).toEqual([]);
    expect(storySchema.safeParse(story).error, entity.id).toBeUndefined();
    expect(story.scenes.length, entity.id).toBeGreaterThanOrEqual(3);
    for (const { title, text, notes } of story.scenes)
      for (const said of [title, text, notes]) {
        // Each language is its own: a sentence that is all placeholders alone is the same.
        for (const words of Object.values(said)) {
          expect(words.trim(), entity.id).not.toBe("");
          expect(words, entity.id).not.toMatch(/undefined|null|\[object/);
        }
      }
  }
});

test("a scene stands only where the catalog has something, and claims nothing else", () => {
  const idsOf = (id: string) => {
    const entity = archive.entities.get(id);
    if (!entity) throw new Error(id);
    return draftStory(archive, entity, drafting).scenes.map((scene) => scene.id);
  };
  expect(idsOf("zone/gaoqu")).toEqual([
    "overview",
    "where",
    "industries",
    "projects",
    "targets",
    "evidence",
  ]);
  expect(idsOf("cluster/medical")).toContain("industries");
  const told = drafted.map((entity) => ({
    entity,
    scenes: draftStory(archive, entity, drafting).scenes,
  }));
  // Of some there are neither projects nor targets.
  expect(told.some(({ scenes }) => !scenes.some(({ id }) => id === "projects"))).toBe(true);
  // Every figure is of the entity, or of a project in it or for it.
  for (const { entity, scenes } of told) {
    const projects = isIndustryType(entity.type)
      ? activeIn(archive, entity.id).map((link) => link.entity)
      : projectsIn(archive, entity.id);
    const meant = [entity, ...projects].map(({ id }) => id);
    for (const id of scenes.flatMap(({ figures }) => figures)) {
      const fact = archive.factById.get(id);
      expect(
        meant.includes(fact?.subject ?? "") || fact?.area === entity.id,
        `${entity.id} ${id}`,
      ).toBe(true);
    }
  }
  expect(told.some(({ scenes }) => scenes.some(({ charts }) => charts.length > 0))).toBe(true);
});

test("what the documents leave open is said, and a boundary nobody drew is called indicative", () => {
  const gaoqu = archive.entities.get("zone/gaoqu");
  if (!gaoqu) throw new Error("zone/gaoqu");
  const { scenes } = draftStory(archive, gaoqu, drafting);
  const text = (id: string) => scenes.find((scene) => scene.id === id)?.text;
  expect(text("where")?.zh).toContain("面积未载明");
  expect(text("where")?.en).toContain("indicative");
  expect(text("evidence")?.zh).toContain("未载明：");
});
