import { enDesk } from "./en-desk.ts";
import { koDesk } from "./ko-desk.ts";
import type { Language } from "./language.ts";
import { type DeskText, zhDesk } from "./zh-desk.ts";

/** The words of the desk in a language. Loaded with it, and with the stage. */
export const deskTextIn: Record<Language, DeskText> = { zh: zhDesk, en: enDesk, ko: koDesk };
