import { viewsTextIn } from "#text/views-text.ts";
import { useText } from "#ui/use-text.ts";

/** The words of the views below the map. Only for what is loaded with them. */
export const useViewsText = () => viewsTextIn[useText().language];
