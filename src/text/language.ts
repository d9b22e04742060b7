export const languages = ["zh", "en", "ko"] as const;
export type Language = (typeof languages)[number];

/** Each language in its own words, and as the page's `lang` says it. */
export const languageNames: Record<Language, { own: string; short: string; tag: string }> = {
  zh: { own: "中文", short: "中", tag: "zh-CN" },
  en: { own: "English", short: "EN", tag: "en" },
  ko: { own: "한국어", short: "한", tag: "ko" },
};
