import { enStage } from "./en-stage.ts";
import { koStage } from "./ko-stage.ts";
import type { Language } from "./language.ts";
import { type StageText, zhStage } from "./zh-stage.ts";

/** The words of the stage in a language. Loaded with it. */
export const stageTextIn: Record<Language, StageText> = { zh: zhStage, en: enStage, ko: koStage };
