import { pairTextIn } from "#text/pair-text.ts";
import { useText } from "#ui/use-text.ts";

/** The words of two maps in the language on the screen. Only for what is loaded with them. */
export const usePairText = () => pairTextIn[useText().language];
