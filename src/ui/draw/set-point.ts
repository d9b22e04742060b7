import type { Position } from "#domain/view.ts";
import { answerTool } from "#store/answer-tool.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import { sketchPoint } from "#store/selectors.ts";

/** Sets a point that was given in figures, and lets the map follow where it does not see it. */
export const setPoint = (position: Position): void => {
  const state = useAtlas.getState();
  // Exact figures are never taken for a point that is near on the screen.
  answerTool({ type: "point", point: { ...sketchPoint(state, position), metresPerPixel: 0 } });
  showPosition(position);
};

/** Moves the map to a position it does not have in view. */
export const showPosition = ({ longitude, latitude }: Position): void => {
  const { session, view } = useAtlas.getState();
  if (!session.extent || !view.camera) return;
  const [west, south, east, north] = session.extent;
  if (longitude > west && longitude < east && latitude > south && latitude < north) return;
  setView({ camera: { ...view.camera, longitude, latitude } });
};
