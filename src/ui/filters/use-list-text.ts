import { listTextIn } from "#text/list-text.ts";
import { useText } from "#ui/use-text.ts";

/** The words of the filters and the list. Only for what is loaded with them. */
export const useListText = () => listTextIn[useText().language];
