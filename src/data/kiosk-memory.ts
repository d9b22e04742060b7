import * as z from "zod/mini";

/** What a stage knows again after the page was loaded anew in the same window. */
const kioskMemory = z.object({
  story: z.nullable(z.string()),
  isPlaying: z.boolean(),
  isBlack: z.boolean(),
  /** When that was noted, milliseconds since 1970. */
  at: z.number(),
  /** When the page reloaded itself, milliseconds since 1970. */
  reloads: z.array(z.number()),
});

export type KioskMemory = z.infer<typeof kioskMemory>;

const key = "weihai-atlas.kiosk";
const nothing: KioskMemory = { story: null, isPlaying: false, isBlack: false, at: 0, reloads: [] };

export const readKioskMemory = (): KioskMemory => {
  try {
    const read = kioskMemory.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null"));
    return read.success ? read.data : nothing;
  } catch {
    return nothing;
  }
};

/** @returns whether it will be known again */
export const writeKioskMemory = (memory: KioskMemory): boolean => {
  try {
    sessionStorage.setItem(key, JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
};
