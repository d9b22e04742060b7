import { tourTextIn } from "#text/tour-text.ts";
import { useText } from "#ui/use-text.ts";

/** The words of the guided tour. Only for what is loaded with it. */
export const useTourText = () => tourTextIn[useText().language];
