import { targetsTextIn } from "#text/targets-text.ts";
import { useText } from "#ui/use-text.ts";

/** The words of the table of targets. Only for what is loaded with it. */
export const useTargetsText = () => targetsTextIn[useText().language];
