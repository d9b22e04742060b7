import * as z from "zod/mini";
import { threeNames } from "#domain/catalog.ts";
import { story } from "#domain/story/story-schema.ts";
import { fetchChecked } from "./fetch-checked.ts";

/** One of the ready stories. */
export const loadStory = (id: string) => fetchChecked(`data/stories/${id}.json`, story);

const storyList = z.array(
  z.strictObject({ id: z.string(), title: threeNames, summary: threeNames, scenes: z.int() }),
);

/** A ready story, before it is opened. */
export type ListedStory = z.infer<typeof storyList>[number];

/** The ready stories, in the order they are offered. */
export const loadStoryList = () => fetchChecked("data/stories/index.json", storyList);
