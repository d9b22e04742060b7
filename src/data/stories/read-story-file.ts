import { type InvalidReason, invalidAt } from "#data/workspaces/invalid-at.ts";
import { isRecord, type JsonFileFault, readJson } from "#data/workspaces/read-json.ts";
import { madeStory, type Story, storyFormat, storyVersion } from "#domain/story/story-schema.ts";

/** The largest file that is opened; bytes. */
export const largestStoryFile = 5_000_000;

/** Why a file is no story. Places count from 1, as editors do. */
export type StoryFileFault =
  | JsonFileFault
  | { id: "newer"; version: number }
  | { id: "unknownVersion"; version: string }
  | { id: "otherFormat" }
  /** `path` in the file, or in the scene that has this place; 0 outside of any. */
  | { id: "invalid"; path: string; reason: InvalidReason; scene: number }
  /** Two scenes by one id. */
  | { id: "twice"; scene: number; about: string };

type StoryRead = { ok: true; story: Story } | { ok: false; fault: StoryFileFault };

/** Reads a `.story.json` file. Nothing of one that is not sound in every part is taken over. */
export const readStoryFile = async (file: Blob): Promise<StoryRead> => {
  const read = await readJson(file, largestStoryFile);
  if (!read.ok) return read;
  const { content } = read;
  if (!isRecord(content) || content.format !== storyFormat) return no({ id: "otherFormat" });
  const { version } = content;
  if (typeof version === "number" && Number.isInteger(version) && version > storyVersion)
    return no({ id: "newer", version });
  if (version !== storyVersion)
    return no({ id: "unknownVersion", version: String(version).slice(0, 40) });
  const parsed = madeStory.safeParse(content);
  if (!parsed.success) return no(faultIn(parsed.error.issues[0], content));
  return checkScenes(parsed.data);
};

const no = (fault: StoryFileFault): StoryRead => ({ ok: false, fault });

const faultIn = (issue: Parameters<typeof invalidAt>[0], content: object): StoryFileFault => {
  const { path, reason } = invalidAt(issue, content);
  const [, place, rest] = /^scenes\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  return place === undefined
    ? { id: "invalid", path, reason, scene: 0 }
    : { id: "invalid", path: rest || path, reason, scene: Number(place) + 1 };
};

const checkScenes = (story: Story): StoryRead => {
  const seen = new Set<string>();
  for (const [index, { id }] of story.scenes.entries()) {
    if (seen.has(id)) return no({ id: "twice", scene: index + 1, about: id });
    seen.add(id);
  }
  return { ok: true, story };
};
