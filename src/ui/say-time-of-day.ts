import { type Language, languageNames } from "#text/language.ts";

/** Hours and minutes as a clock shows them, from 00:00 to 23:59. */
export const sayTimeOfDay = (moment: Date, language: Language): string =>
  moment.toLocaleTimeString(languageNames[language].tag, {
    hour: "2-digit",
    minute: "2-digit",
    // With `hour12: false` instead some browsers begin the day at 24:00.
    hourCycle: "h23",
  });
