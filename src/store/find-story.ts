import type { Fault, Fetched } from "#data/fetch-checked.ts";
import { loadStory } from "#data/load-story.ts";
import { filledStory } from "#domain/story/filled-story.ts";
import { isMadeId } from "#domain/story/made-id.ts";
import type { Story } from "#domain/story/story-schema.ts";
import type { Language } from "#text/language.ts";
import { makeTextIn } from "#text/make-text.ts";
import type { Text } from "#text/zh.ts";
import { useAtlas } from "./atlas.ts";

/**
 * A story by its id, all of its words in every language: a ready one as it is served, one of the open workspace once
 * that has been read.
 */
export const findStory = async (id: string): Promise<Fetched<Story>> => {
  if (!isMadeId(id)) return loadStory(id);
  try {
    const { startKeeping } = await import("./keep/keeper.ts");
    await startKeeping();
  } catch {
    return { ok: false, fault: "unreachable" };
  }
  const story = selectMadeStory(useAtlas.getState(), id);
  return story ? { ok: true, content: filledStory(story) } : { ok: false, fault: "missing" };
};

/** A story of the open workspace as it was written; null where it is not in it. */
export const selectMadeStory = (
  { workspace }: Pick<ReturnType<typeof useAtlas.getState>, "workspace">,
  id: string | null,
): Story | null => workspace.document.stories.find((story) => story.id === id) ?? null;

/** What to tell of a story that is not there. */
export const sayMissing = (id: string, text: Text, language: Language): string =>
  isMadeId(id) ? makeTextIn[language].notHere : text.stage.notFound(id);

/** Shows a story, or why it cannot be, and again whenever it is edited or gone, until that is no longer wanted. */
export const followStory = async (
  id: string,
  signal: AbortSignal,
  show: (story: Story | Fault) => void,
): Promise<void> => {
  const found = await findStory(id);
  if (signal.aborted) return;
  show(found.ok ? found.content : found.fault);
  if (!found.ok || !isMadeId(id)) return;
  let shown: Story | "missing" = found.content;
  const stop = useAtlas.subscribe((state) => {
    const made = selectMadeStory(state, id);
    const now = made ? filledStory(made) : "missing";
    if (now === shown) return;
    shown = now;
    show(now);
  });
  signal.addEventListener("abort", stop);
};
