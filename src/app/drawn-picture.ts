import type { Geodesic } from "#domain/geodesic.ts";
import { draftShape } from "#domain/tools/draft-shape.ts";
import type { Hold, SketchPoint, ToolId } from "#domain/tools/tool.ts";
import { toolTraits } from "#domain/tools/tool-traits.ts";
import type { Position } from "#domain/view.ts";
import type { FoundEnclosure } from "#domain/workspace/enclosures.ts";
import { cornersOf, middlesOf } from "#domain/workspace/shape-corners.ts";
import type { Drawing, DrawingStyle, Shape } from "#domain/workspace/workspace.ts";
import { type DrawingLook, drawingLook } from "#map/drawing-look.ts";
import { composeDrawing, type DrawingPicture, type Handles } from "#map/drawing-picture.ts";
import { composeDrawings } from "#map/drawings-picture.ts";
import type { Picture } from "#map/picture.ts";
import {
  selectEnclosures,
  selectLanguage,
  selectPalette,
  selectTip,
  selectToolContext,
  selectVisibleDrawings,
} from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import { remember } from "./remember.ts";

export type DrawnPicture = Pick<Picture, "drawings" | "drawing">;

/** What is drawn, and what the active tool shows. */
export const composeDrawn = (state: AtlasState): DrawnPicture => {
  const { session } = state;
  const look = lookOf(selectPalette(state), session.labelScale);
  return {
    drawings: drawingsOf(
      withOutlines(selectVisibleDrawings(state), selectEnclosures(state)),
      session.chosenDrawings,
      session.draft.hold?.shape ? (session.chosenDrawings[0] ?? null) : null,
      look,
    ),
    drawing: draftPictureOf(state, look),
  };
};

const drawingsOf = remember(composeDrawings);

/** What a link brought along to filter by is shown below all drawings, though it is none of the workspace. */
const withOutlines = remember(
  (drawings: readonly Drawing[], enclosures: readonly FoundEnclosure[]): readonly Drawing[] => {
    const outlines = enclosures.flatMap(({ drawing, own, shape }): Drawing[] =>
      own || !shape ? [] : [{ ...outlined, id: `linked ${drawing}`, shape }],
    );
    return outlines.length > 0 ? [...outlines, ...drawings] : drawings;
  },
);

const outlined: Omit<Drawing, "id" | "shape"> = {
  name: "",
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "violet", width: 2, filling: 0, isDashed: true },
  properties: {},
};

const lookOf = remember(drawingLook);

const draftPictureOf = (state: AtlasState, look: DrawingLook): DrawingPicture | null => {
  const { session } = state;
  const tool = session.tool && toolTraits[session.tool];
  const { geodesic, drawing } = selectToolContext(state);
  const { points, words, hold } = session.draft;
  const tip = selectTip(state);
  const isEditing = tool?.purpose === "edit" && drawing !== null;
  return composed(
    tool,
    points,
    tip,
    isEditing
      ? editedOf(drawing, hold?.shape ?? null)
      : draftOf(session.tool, points, tip, words, session.drawingStyle, geodesic),
    isEditing ? handlesOf(hold?.shape ?? drawing.shape, hold?.corner ?? null, geodesic) : null,
    session.snap?.position ?? null,
    selectPalette(state),
    selectLanguage(state),
    look,
  );
};

const composed = remember(composeDrawing);

const editedOf = remember(
  (drawing: Drawing, shape: Shape | null): Drawing | null => shape && { ...drawing, shape },
);

const handlesOf = remember(
  (shape: Shape, held: Hold["corner"] | null, geodesic: Geodesic | null): Handles => ({
    corners: cornersOf(shape, geodesic),
    middles: middlesOf(shape, geodesic).map(({ at }) => at),
    held,
  }),
);

const draftOf = remember(
  (
    tool: ToolId | null,
    points: readonly SketchPoint[],
    tip: Position | null,
    words: string,
    style: DrawingStyle,
    geodesic: Geodesic | null,
  ): Drawing | null => {
    const isPlaced = tool === "draw-text" && points.length > 0;
    const through = tip && points.length > 0 && !isPlaced ? [...points, tip] : points;
    const shape = tool && draftShape(tool, through, geodesic);
    if (!shape || (shape.type === "text" && words === "")) return null;
    const [id, name] = ["", words];
    return { id, name, note: "", folder: null, isHidden: false, style, shape, properties: {} };
  },
);
