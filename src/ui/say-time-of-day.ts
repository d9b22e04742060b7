import { type Language, languageNames, languages } from "#text/language.ts";

/** Making one takes longer than all else an edit changes on the page. */
const clocks = Object.fromEntries(
  languages.map((language) => [
    language,
    new Intl.DateTimeFormat(languageNames[language].tag, {
      hour: "2-digit",
      minute: "2-digit",
      // With `hour12: false` instead some browsers begin the day at 24:00.
      hourCycle: "h23",
    }),
  ]),
) as Record<Language, Intl.DateTimeFormat>;

/** Hours and minutes as a clock shows them, from 00:00 to 23:59. */
export const sayTimeOfDay = (moment: Date, language: Language): string =>
  clocks[language].format(moment);
