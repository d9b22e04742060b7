/** Watches over a stage nobody watches over. Loaded with the first story. */
import { type KioskMemory, readKioskMemory, writeKioskMemory } from "#data/kiosk-memory.ts";
import { usedMemory } from "#data/used-memory.ts";
import { healStage, type StageSight } from "#domain/story/heal-stage.ts";
import { isMapDrawn } from "#map/map-is-drawn.ts";
import { dismissNotice, notify, useAtlas } from "#store/atlas.ts";
import { setStage } from "#store/stage.ts";
import { rehearsalTextIn } from "#text/rehearsal-text.ts";
import { createWaking } from "./keep-awake.ts";
import { redraw } from "./keep-in-step.ts";

let isKept = false;

/** From the first story on, until the page goes. */
export const keepKiosk = (): void => {
  if (isKept) return;
  isKept = true;
  let { reloads } = goOn();
  const keepAwake = createWaking();

  let lastLook = Date.now();
  let lostSince: number | null = null;
  let drawingSince: number | null = null;
  let goneSince: number | null = null;
  let hasStood = false;
  let hadMap = reloads.length > 0;
  let hasFailed = false;
  let loops = 0;
  let isTold = false;

  const look = (isBetweenScenes: boolean): void => {
    const { view, session } = useAtlas.getState();
    void keepAwake();
    const now = Date.now();
    const since = (isSo: boolean, before: number | null) => (isSo ? (before ?? now) : null);
    const isVisible = document.visibilityState === "visible";
    const isOnStage = view.mode === "present" && view.story !== null && !session.rehearsal;
    if (!isOnStage || !isVisible) {
      [lostSince, drawingSince, goneSince] = [null, null, null];
      // A page that comes into sight again has slept for as long.
      if (isVisible) lastLook = now;
      if (!isOnStage) hasStood = false;
      return;
    }
    const isStanding = document.querySelector("[data-scene]") !== null;
    hasStood ||= isStanding || typeof session.stage.story === "string";
    lostSince = since(session.map === "lost", lostSince);
    drawingSince = since(!isMapDrawn(), drawingSince);
    hadMap ||= session.map === "ready";
    const hasNoMap = session.map === "unsupported" || session.map === "unreachable";
    // Where there never was a map, loading anew brings none.
    goneSince = since((hasNoMap && hadMap) || (hasStood && !isStanding), goneSince);
    const sight: StageSight = {
      now,
      lastLook,
      isPlaying: session.stage.isPlaying,
      isHeld: session.stage.isBlack || session.stage.isFrozen,
      isBetweenScenes,
      lostSince,
      drawingSince,
      goneSince,
      hasFailed,
      memory: usedMemory(),
      loops,
      reloads,
    };
    lastLook = now;
    const remedy = healStage(sight);
    if (remedy.do === "redraw") {
      [lostSince, drawingSince, goneSince] = [null, null, null];
      redraw("a");
    } else if (remedy.do === "reload") void reload();
    else if (remedy.do === "tell") tell();
    else if (isTold && lostSince === null && goneSince === null && drawingSince === null) {
      isTold = false;
      dismissNotice("kiosk");
    }
  };
  const tell = () => {
    if (isTold) return;
    isTold = true;
    notify({
      id: "kiosk",
      tone: "trouble",
      message: (_text, language) => rehearsalTextIn[language].gaveUp,
      action: { label: (text) => text.trouble.reload, run: () => location.reload() },
    });
  };
  let isReloading = false;
  /** Not without a page to load: words alone are more than a fault of the browser. */
  const reload = async (): Promise<void> => {
    if (isReloading) return;
    isReloading = true;
    const isThere = await fetch(document.baseURI).then(
      ({ ok }) => ok,
      () => false,
    );
    isReloading = false;
    if (isThere) reloads = [...reloads, Date.now()].slice(-10);
    // What is not remembered could go on for ever.
    if (isThere && remember(reloads)) location.reload();
    else tell();
  };

  useAtlas.subscribe((state, previous) => {
    const { stage } = state.session;
    const isTurned = state.view.scene !== previous.view.scene;
    if (stage.isPlaying && isTurned && state.view.scene === 1) loops += 1;
    if (isTurned || stage !== previous.session.stage || state.view.story !== previous.view.story)
      remember(reloads);
    if (isTurned || stage.isPlaying !== previous.session.stage.isPlaying) look(isTurned);
    // What the map measures for the bench, a browser would keep for as long as the page stays.
    if (isTurned) performance.clearMeasures();
  });
  const fail = ({ message = "" }: { message?: string }) => {
    // Said of a layout that takes two pictures to settle.
    if (!message.startsWith("ResizeObserver")) hasFailed = true;
  };
  window.addEventListener("error", fail);
  window.addEventListener("unhandledrejection", () => fail({}));
  document.addEventListener("visibilitychange", () => look(false));
  window.addEventListener("pagehide", () => remember(reloads));
  window.addEventListener("pageshow", () => look(false));
  setInterval(() => look(false), 1000);
  look(false);
};

const remember = (reloads: readonly number[]): boolean => {
  const { view, session } = useAtlas.getState();
  const { isPlaying, isBlack } = session.stage;
  return writeKioskMemory({
    story: view.story,
    isPlaying,
    isBlack,
    at: Date.now(),
    reloads: [...reloads],
  });
};

/** Milliseconds within which a page that comes after another is the same to whoever looks on. */
const soon = 120_000;

/** After the page was loaded anew the story goes on as it was. */
const goOn = (): KioskMemory => {
  const memory = readKioskMemory();
  const { story, isPlaying, isBlack, at } = memory;
  const isSame = story !== null && story === useAtlas.getState().view.story;
  // A browser that was short of memory, or a machine that slept, may have thrown the page away long ago.
  const isAnew =
    Date.now() - at < soon || ("wasDiscarded" in document && document.wasDiscarded === true);
  if (isSame && isAnew) setStage({ isPlaying, isBlack });
  return memory;
};
