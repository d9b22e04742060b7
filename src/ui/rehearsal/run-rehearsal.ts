/** Plays a story on the real stage while something stands before it, and measures. Loaded with the first check. */
import { lookAtDevice } from "#data/look-at-device.ts";
import { missingInCopy } from "#data/missing-in-copy.ts";
import { checkStory } from "#domain/story/check-story.ts";
import { judgeRehearsal, type SceneRun } from "#domain/story/judge-rehearsal.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { nextPicture, whenMapIsDrawn } from "#map/map-is-drawn.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { selectBasemap, selectLanguage, selectText } from "#store/selectors.ts";
import { goToScene, present, selectStory, setStage } from "#store/stage.ts";
import type { AtlasState, CheckedStory } from "#store/state.ts";
import { type Language, languages } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";
import type { PictureOf } from "#ui/export/picture-of.ts";

/** How far it is. */
export interface RehearsalStep {
  done: number;
  total: number;
  scenes: number;
  /** The scene that is played, counted from 1, or the language whose words are measured; null for the rest. */
  of: number | Language | null;
}

/** Milliseconds a scene may take. */
const patience = 60_000;

/**
 * Leaves everything as it was, whatever comes of it; as soon as it is cancelled.
 * @returns null when it was cancelled; "unread" when story or data did not come
 */
export const runRehearsal = async (
  id: string,
  pictureOf: PictureOf,
  signal: AbortSignal,
  onStep: (step: RehearsalStep) => void,
): Promise<CheckedStory | "unread" | null> => {
  const before = useAtlas.getState();
  const watched = watch();
  const putBack = () => {
    watched.stop();
    setView(before.view);
    const { isPlaying, isBlack } = before.session.stage;
    setStage({ isPlaying, isBlack });
  };
  signal.addEventListener("abort", putBack);
  try {
    if (before.view.mode !== "present" || before.view.story !== id) present(id);
    setStage({ isPlaying: false, isBlack: false });
    const story = await storyOf(id, signal);
    signal.throwIfAborted();
    return story ? await measure(story, pictureOf, watched, signal, onStep) : "unread";
  } catch (thrown) {
    if (signal.aborted) return null;
    throw thrown;
  } finally {
    signal.removeEventListener("abort", putBack);
    if (!signal.aborted) putBack();
  }
};

const measure = async (
  story: Story,
  pictureOf: PictureOf,
  watched: ReturnType<typeof watch>,
  signal: AbortSignal,
  onStep: (step: RehearsalStep) => void,
): Promise<CheckedStory | null> => {
  const shown = selectLanguage(useAtlas.getState());
  const others = languages.filter((one) => one !== shown);
  const count = story.scenes.length;
  const total = count + others.length + 1;
  const step = (done: number, of: RehearsalStep["of"]) =>
    onStep({ done, total, scenes: count, of });
  const runs: (SceneRun & { letters: Partial<Record<Language, number>> })[] = [];
  const online: string[] = [];
  for (const [index, scene] of story.scenes.entries()) {
    step(index, index + 1);
    const start = performance.now();
    goToScene(index + 1);
    const isDrawn = canDraw() && (await whenMapIsDrawn(patience, signal));
    const drawnIn = isDrawn ? performance.now() - start : null;
    signal.throwIfAborted();
    const letters = { [shown]: await lettersOf(scene.id, signal) };
    signal.throwIfAborted();
    runs.push({ drawnIn, letters });
    const state = useAtlas.getState();
    const basemap = selectBasemap(state);
    if (typeof basemap === "string" && basemap !== "embedded" && basemap !== "none")
      online.push(basemap);
    watched.note(addressesOf(pictureOf(state)));
  }
  for (const [index, language] of others.entries()) {
    step(count + index, language);
    await loadText(language);
    signal.throwIfAborted();
    setView({ language });
    for (const [scene, run] of runs.entries()) {
      await nextPicture();
      signal.throwIfAborted();
      goToScene(scene + 1);
      await nextPicture();
      run.letters[language] = await lettersOf(story.scenes[scene]?.id ?? "", signal);
      signal.throwIfAborted();
    }
  }
  step(total - 1, null);
  setView({ language: shown });
  const { archive } = useAtlas.getState().given;
  if (archive === null) return null;
  const copy = await missingInCopy([document.baseURI, ...watched.addresses], signal);
  const canvas = canDraw()
    ? document.querySelector<HTMLCanvasElement>("[data-map] canvas.maplibregl-canvas")
    : null;
  const device = await lookAtDevice(canvas);
  signal.throwIfAborted();
  return {
    at: new Date().toISOString(),
    title: story.title,
    scenes: count,
    verdict: judgeRehearsal({
      scenes: runs,
      ids: story.scenes.map((scene) => scene.id),
      faults: checkStory(archive, story),
      storyVersion: story.dataVersion,
      dataVersion: archive.index.dataVersion,
      troubles: watched.troubles,
      copy,
      online: [...online, ...watched.elsewhere()],
      device,
    }),
  };
};

/** The story and the details of the data, once both are there; null when they do not come. */
const storyOf = (id: string, signal: AbortSignal): Promise<Story | null> =>
  new Promise((resolve) => {
    const end = (story: Story | null) => {
      unsubscribe();
      resolve(story);
    };
    const look = (state: AtlasState) => {
      const story = selectStory(state);
      const { archive, detailsFault, indexFault } = state.given;
      // A story that is not there leads back to the map.
      const hasFailed =
        detailsFault !== null ||
        indexFault !== null ||
        typeof state.session.stage.story === "string" ||
        state.view.story !== id;
      if (hasFailed) end(null);
      else if (story?.id === id && archive?.details) end(story);
    };
    const unsubscribe = useAtlas.subscribe(look);
    signal.addEventListener("abort", () => end(null));
    look(useAtlas.getState());
  });

const canDraw = (): boolean => {
  const { map } = useAtlas.getState().session;
  return map !== "unsupported" && map !== "unreachable";
};

/** How much of their size the letters of a scene have kept, once it stands; 0 where they have no room all the same. */
const lettersOf = async (scene: string, signal: AbortSignal): Promise<number> => {
  const end = performance.now() + patience;
  while (!signal.aborted && performance.now() < end) {
    const place = document.querySelector<HTMLElement>(
      `[data-scene="${scene}"] section:not([data-leaving]) [data-fitted]`,
    );
    if (place) return Number(place.dataset.fitted);
    await nextPicture();
  }
  return 0;
};

/** The files of a picture, which the map has its workers fetch. */
const addressesOf = ({ style }: ReturnType<PictureOf>): string[] =>
  Object.values(style.sources).flatMap((source) =>
    source.type === "geojson" && typeof source.data === "string" ? [source.data] : [],
  );

/** Takes note of what is fetched and complained of. */
const watch = () => {
  const addresses = new Set<string>();
  const troubles: string[] = [];
  const note = (some: readonly string[]) => {
    for (const one of some) if (one.startsWith("http")) addresses.add(one);
  };
  const fetched = new PerformanceObserver((list) =>
    note(list.getEntries().map(({ name }) => name)),
  );
  fetched.observe({ type: "resource", buffered: true });
  const fail = ({ message }: ErrorEvent) => {
    if (!message.startsWith("ResizeObserver")) troubles.push(message);
  };
  window.addEventListener("error", fail);
  const known = new Set(useAtlas.getState().session.notices.map(({ id }) => id));
  const unsubscribe = useAtlas.subscribe((state) => {
    for (const { id, tone, message } of state.session.notices) {
      if (tone !== "trouble" || known.has(id)) continue;
      known.add(id);
      troubles.push(message(selectText(state), selectLanguage(state)));
    }
  });
  return {
    addresses,
    troubles,
    note,
    /** Hosts of other origins that were asked. */
    elsewhere: () =>
      [...addresses]
        .map((address) => new URL(address))
        .filter(({ origin }) => origin !== location.origin)
        .map(({ host }) => host),
    stop: () => {
      fetched.disconnect();
      window.removeEventListener("error", fail);
      unsubscribe();
    },
  };
};
