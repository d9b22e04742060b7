import { decodeUtf8 } from "#data/workspaces/decode-utf8.ts";
import { invalidAt } from "#data/workspaces/invalid-at.ts";
import type { FileFault } from "#data/workspaces/read-workspace-file.ts";
import { madeStory, type Story, storyFormat, storyVersion } from "#domain/story/story-schema.ts";

/** The largest file that is opened; bytes. */
export const largestStoryFile = 5_000_000;

/** Why a file is no story. Places count from 1, as editors do. */
export type StoryFileFault =
  | Extract<
      FileFault,
      {
        id:
          | "unreadable"
          | "empty"
          | "tooLarge"
          | "encoding"
          | "binary"
          | "cutOff"
          | "notJson"
          | "newer"
          | "unknownVersion";
      }
    >
  | { id: "otherFormat" }
  /** `path` in the file, or in the scene that has this place; 0 outside of any. */
  | { id: "invalid"; path: string; reason: ReturnType<typeof invalidAt>["reason"]; scene: number }
  /** Two scenes by one id. */
  | { id: "twice"; scene: number; about: string };

type StoryRead = { ok: true; story: Story } | { ok: false; fault: StoryFileFault };

/** Reads a `.story.json` file. Nothing of one that is not sound in every part is taken over. */
export const readStoryFile = async (file: Blob): Promise<StoryRead> => {
  if (file.size > largestStoryFile)
    return no({ id: "tooLarge", megabytes: Math.ceil(file.size / 1_000_000) });
  if (file.size === 0) return no({ id: "empty" });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return no({ id: "unreadable" });
  const decoded = decodeUtf8(new Uint8Array(bytes));
  return decoded.ok ? readText(decoded.text) : no(decoded.fault as StoryFileFault);
};

const no = (fault: StoryFileFault): StoryRead => ({ ok: false, fault });

const readText = async (text: string): Promise<StoryRead> => {
  if (text.trim() === "") return no({ id: "empty" });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const { findJsonFault } = await import("#data/workspaces/find-json-fault.ts");
    return no(findJsonFault(text) as StoryFileFault);
  }
  if (typeof content !== "object" || content === null || !("format" in content))
    return no({ id: "otherFormat" });
  if (content.format !== storyFormat) return no({ id: "otherFormat" });
  const version = "version" in content ? content.version : undefined;
  if (typeof version === "number" && Number.isInteger(version) && version > storyVersion)
    return no({ id: "newer", version });
  if (version !== storyVersion)
    return no({ id: "unknownVersion", version: String(version).slice(0, 40) });
  const parsed = madeStory.safeParse(content);
  if (!parsed.success) return no(faultIn(parsed.error.issues[0], content));
  return checkScenes(parsed.data);
};

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
