import type { Archive } from "#domain/archive.ts";
import { type Story, storyFormat, storyVersion } from "./story-schema.ts";

/** A story in the present format, made with the data at hand. */
export const newStory = (
  { index }: Pick<Archive, "index">,
  written: Pick<Story, "id" | "title" | "author" | "date" | "scenes"> & Partial<Story>,
): Story => ({
  format: storyFormat,
  version: storyVersion,
  summary: { zh: "", en: "", ko: "" },
  dataVersion: index.dataVersion,
  ...written,
});
