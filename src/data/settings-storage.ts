import * as z from "zod/mini";

const storedSettings = z.object({
  language: z.optional(z.enum(["zh", "en", "ko"])),
  theme: z.optional(z.enum(["light", "dark"])),
  hasSingleKeys: z.optional(z.boolean()),
  tiandituKey: z.optional(z.string()),
  services: z.optional(z.array(z.string())),
  basemap: z.optional(z.string()),
  routing: z.optional(z.string()),
  recent: z.optional(z.array(z.string())),
  hasAnsweredTour: z.optional(z.boolean()),
  notes: z.optional(z.record(z.string(), z.string())),
  author: z.optional(z.string()),
});

export type StoredSettings = z.infer<typeof storedSettings>;

const key = "weihai-atlas.settings";

/** A person's settings on this device; nothing when there are none, they are damaged, or storage is closed. */
export const readSettings = (): StoredSettings => {
  try {
    return storedSettings.parse(JSON.parse(localStorage.getItem(key) ?? "{}"));
  } catch {
    return {};
  }
};

/** Keeps settings as far as the browser lets us; a closed or full storage only means they are forgotten. */
export const writeSettings = (settings: StoredSettings): void => {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Private windows may refuse: the settings then hold until the page is closed.
  }
};
