import type { Snap } from "#domain/find-snap.ts";
import { emptyDraft } from "#domain/tools/tool.ts";
import type { Position } from "#domain/view.ts";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import type { EngineEvents } from "#map/engine.ts";
import type { HandKey } from "#map/watch-hand.ts";
import { answerTool } from "#store/answer-tool.ts";
import { dismissNotice, notify, selectAt, setSession, setView, useAtlas } from "#store/atlas.ts";
import { selectToolContext, sketchPoint } from "#store/selectors.ts";
import { drawingUnder, snapTo } from "./snap-targets.ts";

/** What happens on the canvas to what is drawn, as edits of the state. Loaded with the first tool or drawing. */
export const drawingEvents: Pick<
  EngineEvents,
  "onPoint" | "onPointer" | "onAim" | "onGrab" | "onDrag" | "onDrop" | "onHandKey"
> = {
  onPoint: (position, isFree) => {
    if (useAtlas.getState().session.tool === "edit-shape" && editAnother(position)) return;
    const at = (isFree ? null : snapAt(position))?.position ?? position;
    answerTool({ type: "point", point: sketchPoint(useAtlas.getState(), at) });
    if (useAtlas.getState().session.snap) setSession({ snap: null });
  },
  onPointer: (pointer, isFree) => {
    const snap = pointer && !isFree ? snapAt(pointer) : null;
    setSession({ pointer, snap, hoveredDrawing: pointer && hovered(pointer) });
  },
  onAim: (aim) => setSession({ aim, snap: aim && snapAt(aim) }),
  onGrab: (position) => {
    answerTool({ type: "grab", point: sketchPoint(useAtlas.getState(), position) });
    const { hold } = useAtlas.getState().session.draft;
    return hold !== null && hold.grabbed !== null;
  },
  onDrag: (position, isFree) => {
    const snap = isFree ? null : snapAt(position);
    setSession({ snap });
    const at = snap?.position ?? position;
    answerTool({ type: "drag", point: sketchPoint(useAtlas.getState(), at) });
  },
  onDrop: () => {
    answerTool({ type: "drop" });
    setSession({ snap: null });
  },
  onHandKey: (key) => answerKey(key),
};

/** Chooses the drawing under a click, and keeps the areas below on offer; says whether there is one. */
export const chooseDrawingAt = (
  position: Position,
  isMore: boolean,
  areas: readonly string[],
): boolean => {
  const state = useAtlas.getState();
  const { chosenDrawings } = state.session;
  const drawing = drawingUnder(state, position);
  if (!drawing) {
    if (chosenDrawings.length > 0 && !isMore) setSession({ chosenDrawings: [] });
    dismissNotice("drawing-chosen");
    return false;
  }
  const others = chosenDrawings.filter((id) => id !== drawing.id);
  const isTaken = others.length === chosenDrawings.length;
  setSession({
    hover: null,
    chosenDrawings: isMore ? (isTaken ? [...others, drawing.id] : others) : [drawing.id],
  });
  notify({
    id: "drawing-chosen",
    tone: "quiet",
    message: ({ drawings }) => {
      const chosen = drawings.chosen(drawing.name);
      return areas.length === 0 ? chosen : drawings.sentence(chosen, drawings.below(areas.length));
    },
    ...(areas.length > 0 && {
      action: {
        label: (text) => text.drawings.showBelow,
        run: () => {
          dismissNotice("drawing-chosen");
          setSession({ chosenDrawings: [] });
          selectAt(areas, position);
        },
      },
    }),
  });
  return true;
};

const snapAt = (position: Position): Snap | null => snapTo(useAtlas.getState(), position);

const hovered = (pointer: Position): string | null => {
  const state = useAtlas.getState();
  if (state.session.tool !== null) return null;
  return drawingUnder(state, pointer)?.id ?? null;
};

/** Takes another drawing to be edited where a click meets one and none is, or none of the present one's lies there. */
const editAnother = (position: Position): boolean => {
  const state = useAtlas.getState();
  const { drawing } = selectToolContext(state);
  if (state.session.draft.hold !== null) return false;
  const found = drawingUnder(state, position);
  if (!found || found.id === drawing?.id) return false;
  setSession({ chosenDrawings: [found.id], draft: emptyDraft });
  return true;
};

const headings: Readonly<Record<string, number>> = { north: 0, east: 90, south: 180, west: 270 };

const answerKey = ({ name, pixels }: HandKey): boolean => {
  const state = useAtlas.getState();
  const { hold } = state.session.draft;
  const heading = headings[name];
  if (name === "next" || name === "before") {
    answerTool({ type: "step", by: name === "next" ? 1 : -1 });
    keepInView();
    // Beyond the last corner the key goes on to what comes after the map.
    return useAtlas.getState().session.draft.hold !== null;
  }
  if (hold === null) return false;
  if (heading === undefined) {
    answerTool({ type: name === "remove" ? "remove" : "insert" });
    return true;
  }
  const { bearing = 0, longitude = 0, latitude = 0 } = state.view.camera ?? {};
  const turned = ((heading + bearing) * Math.PI) / 180;
  const metres = pixels * sketchPoint(state, { longitude, latitude }).metresPerPixel;
  const [east, north] = [Math.sin(turned) * metres, Math.cos(turned) * metres];
  answerTool({ type: "nudge", east, north });
  keepInView();
  return true;
};

/** Lets the map follow the corner that is held by keys. */
const keepInView = (): void => {
  const state = useAtlas.getState();
  const { hold } = state.session.draft;
  const { geodesic, drawing } = selectToolContext(state);
  const { extent } = state.session;
  const { camera } = state.view;
  const shape = hold?.shape ?? drawing?.shape;
  if (!hold || !shape || !extent || !camera) return;
  const at = cornersOf(shape, geodesic)[hold.corner === "whole" ? 0 : hold.corner];
  if (!at) return;
  const [west, south, east, north] = extent;
  const [longitude, latitude] = at;
  if (longitude > west && longitude < east && latitude > south && latitude < north) return;
  setView({ camera: { ...camera, longitude, latitude } });
};
