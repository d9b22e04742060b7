import { useAtlas } from "#store/atlas.ts";
import { usePairText } from "./use-pair-text.ts";

/** Which of two maps leaves the screen; nothing while there is one. */
export const PairNote = () => {
  const words = usePairText();
  const edited = useAtlas(({ view }) => view.pair?.edited);
  return edited && <p data-pair-note>{words.exportNote(words.sides[edited])}</p>;
};
