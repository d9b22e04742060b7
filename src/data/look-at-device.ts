import type { StageDevice } from "#domain/story/judge-rehearsal.ts";

/**
 * What the browser and the device can do for a briefing.
 * @param canvas the one the map is drawn on; null without graphics
 */
export const lookAtDevice = async (canvas: HTMLCanvasElement | null): Promise<StageDevice> => ({
  hasGraphics: canvas !== null,
  sharpness: canvas ? sharpnessOf(canvas) : 0,
  coverage: coverage(),
  hasFullScreen: document.fullscreenEnabled,
  hasWakeLock: "wakeLock" in navigator,
  battery: await batteryLeft(),
  lettersMissing: (["zh", "en", "ko"] as const).filter((language) => !hasLetter(letters[language])),
});

const sharpnessOf = (canvas: HTMLCanvasElement): number => {
  // Graphics short of memory hand out a smaller canvas than they were asked for.
  const drawn = canvas.getContext("webgl2")?.drawingBufferWidth ?? 0;
  const wanted = canvas.clientWidth * devicePixelRatio;
  return wanted > 0 ? Math.min(1, (drawn + 1) / wanted) : 0;
};

const coverage = (): number => {
  if (document.fullscreenElement || matchMedia("(display-mode: fullscreen)").matches) return 1;
  return Math.min(1, innerWidth / screen.width, innerHeight / screen.height);
};

/** Per cent; null: from the mains, or not told. */
const batteryLeft = async (): Promise<number | null> => {
  if (!("getBattery" in navigator)) return null;
  const ask = navigator.getBattery as () => Promise<{ charging: boolean; level: number }>;
  const battery = await ask.call(navigator).catch(() => null);
  return battery && !battery.charging ? Math.round(battery.level * 100) : null;
};

const letters = { zh: "威", en: "W", ko: "위" };

/** Whether a letter looks otherwise than one that no font has. */
const hasLetter = (letter: string): boolean =>
  pictureOfLetter(letter) !== pictureOfLetter("\u0378");

const pictureOfLetter = (letter: string): string => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [32, 32];
  const pen = canvas.getContext("2d");
  if (!pen) return letter;
  pen.font = "24px sans-serif";
  pen.fillText(letter, 2, 26);
  return canvas.toDataURL();
};
