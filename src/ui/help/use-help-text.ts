import { helpTextIn } from "#text/help-text.ts";
import { useText } from "#ui/use-text.ts";

/** The words of the help. Only for what is loaded with it. */
export const useHelpText = () => helpTextIn[useText().language];
