import { enDraw } from "./en-draw.ts";
import { koDraw } from "./ko-draw.ts";
import type { Language } from "./language.ts";
import { type DrawText, zhDraw } from "./zh-draw.ts";

/** The words of drawing in a language. Loaded with its tools. */
export const drawTextIn: Record<Language, DrawText> = { zh: zhDraw, en: enDraw, ko: koDraw };
