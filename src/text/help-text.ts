import { enHelp } from "./en-help.ts";
import { koHelp } from "./ko-help.ts";
import type { Language } from "./language.ts";
import { type HelpText, zhHelp } from "./zh-help.ts";

/** The words of the help in a language. Loaded with it, not with the page. */
export const helpTextIn: Record<Language, HelpText> = { zh: zhHelp, en: enHelp, ko: koHelp };
