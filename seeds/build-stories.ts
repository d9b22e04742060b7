/** Reads the ready stories of `seeds/stories/`, checks them against the catalog, and gives what is served of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import type { Archive } from "#domain/archive.ts";
import { checkStory } from "#domain/story/check-story.ts";
import { type Story, scene, story, storyFormat, storyVersion } from "#domain/story/story-schema.ts";

/** As written: what is alike in all scenes is said once. */
const seedScene = z.extend(z.omit(scene, { author: true, date: true }), {
  view: z._default(scene.shape.view, ""),
  highlight: z._default(scene.shape.highlight, []),
  figures: z._default(scene.shape.figures, []),
  charts: z._default(scene.shape.charts, []),
  dwell: z._default(scene.shape.dwell, 20),
  transition: z._default(scene.shape.transition, "fly"),
});
const seedStory = z.extend(
  z.omit(story, { format: true, version: true, dataVersion: true, scenes: true }),
  { scenes: z.array(seedScene).check(z.minLength(1)) },
);

export const buildStories = (
  folder: string,
  archive: Archive,
): { stories: Story[]; faults: string[] } => {
  const faults: string[] = [];
  const stories = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((name): Story[] => {
      const read = seedStory.safeParse(parse(readFileSync(join(folder, name), "utf8")));
      if (!read.success) {
        faults.push(`stories/${name}: ${z.prettifyError(read.error)}`);
        return [];
      }
      const { author, date, scenes } = read.data;
      const built: Story = {
        ...read.data,
        format: storyFormat,
        version: storyVersion,
        dataVersion: archive.index.dataVersion,
        scenes: scenes.map((one) => ({ ...one, author, date })),
      };
      for (const { scene: id, fault, about } of checkStory(archive, built))
        faults.push(`stories/${name}${id ? ` ${id}` : ""}: ${fault} ${about}`);
      return [built];
    });
  return { stories, faults };
};

/** The order in which they are offered. */
const order = ["overview", "five-zones", "marine", "gaoqu", "jingqu"];
const rank = (name: string) => order.indexOf(name.replace(".yaml", ""));
