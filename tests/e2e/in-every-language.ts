import { expect } from "vitest";
import { type Language, languages } from "#text/language.ts";
import type { Driver } from "./driver.ts";

/** Looks at a page in a window and on a phone, in every language, without loading it anew. */
export const inEveryLanguage = async (
  atlas: Driver,
  page: string,
  look: (language: Language) => Promise<void>,
): Promise<void> => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await atlas.resizeTo(width, height);
    for (const language of languages) {
      await atlas.visit(`${page}&lang=${language}`);
      await expect.poll(atlas.language).toMatch(new RegExp(`^${language}`));
      await look(language);
    }
  }
};
