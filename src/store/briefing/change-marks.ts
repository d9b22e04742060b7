/** Spotlight and pen: what is pointed at and drawn by hand, held on the ground. */
import type { Stroke, StrokePoint } from "#domain/briefing/strokes.ts";
import type { Position } from "#domain/view.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { useAtlas } from "#store/atlas.ts";
import { setStage } from "#store/stage.ts";
import type { AtlasState } from "#store/state.ts";

/** What is drawn belongs to the scene it was drawn on; 0 is a detour. */
export const sceneOfStrokes = ({ view }: AtlasState): number =>
  view.mode === "present" ? view.scene : 0;

/** What is drawn on the scene that is shown. */
export const shownStrokes = (state: AtlasState): Stroke[] => {
  const scene = sceneOfStrokes(state);
  return state.session.stage.strokes.filter((stroke) => stroke.scene === scene);
};

export const pointAt = (spotlight: Position | null): void => setStage({ spotlight });

/** Begins a stroke; returns its id. */
export const beginStroke = (position: Position): string => {
  const state = useAtlas.getState();
  const id = newId();
  const stroke = { id, scene: sceneOfStrokes(state), points: [pointOf(position)] };
  setStage({ strokes: [...state.session.stage.strokes, stroke] });
  return id;
};

export const extendStroke = (id: string, position: Position): void => {
  const { strokes } = useAtlas.getState().session.stage;
  setStage({
    strokes: strokes.map((stroke) =>
      stroke.id === id ? { ...stroke, points: [...stroke.points, pointOf(position)] } : stroke,
    ),
  });
};

/** Takes away what is drawn on the scene that is shown. */
export const clearStrokes = (): void => {
  const state = useAtlas.getState();
  const scene = sceneOfStrokes(state);
  setStage({ strokes: state.session.stage.strokes.filter((stroke) => stroke.scene !== scene) });
};

const pointOf = ({ longitude, latitude }: Position): StrokePoint => [longitude, latitude];
