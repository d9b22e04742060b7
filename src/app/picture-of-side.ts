import type { PairSide } from "#domain/view.ts";
import { useAtlas } from "#store/atlas.ts";
import { stateOfSide } from "#store/pair.ts";
import { drawnPictureOf } from "./load-drawing.ts";
import { rankingPictureOf } from "./load-ranking.ts";
import { thematicPictureOf } from "./load-thematic.ts";
import { pictureOf } from "./picture-of.ts";

/** What the map of a side shows now; the left one is the only one while there is one. */
export const pictureOfSide = (side: PairSide) => {
  const state = stateOfSide(useAtlas.getState(), side);
  return pictureOf(
    state,
    rankingPictureOf(state, showAgain) ?? thematicPictureOf(state, showAgain),
    drawnPictureOf(state, showAgain),
  );
};

/** Something has arrived that is drawn: every map is drawn anew. */
const showAgain = () => useAtlas.setState({});
