import { fetchGeodesic } from "#store/answer-tool.ts";
import { notify } from "#store/atlas.ts";
import { selectEnclosures } from "#store/selectors.ts";
import type { AtlasState } from "#store/state.ts";
import type { drawingParts } from "./drawing-parts.ts";
import type { DrawnPicture } from "./drawn-picture.ts";

type Parts = typeof drawingParts;

let parts: Parts | null = null;
let loading: Promise<Parts> | null = null;
/** Then only what a person does asks for it again. */
let hasFailed = false;

/** What is drawn, and what the active tool shows; fetched with the first of them, and then `onArrival` is called. */
export const drawnPictureOf = (state: AtlasState, onArrival: () => void): DrawnPicture | null => {
  const { session, workspace } = state;
  const isBlank =
    session.tool === null &&
    workspace.document.drawings.length === 0 &&
    selectEnclosures(state).length === 0;
  if (isBlank) return null;
  if (!parts && !loading && !hasFailed) void withDrawing(onArrival);
  return parts?.composeDrawn(state) ?? null;
};

/** Does something once drawing is loaded: at once if it is. Tells when it is out of reach. */
export const withDrawing = async (act: (parts: Parts) => void): Promise<void> => {
  if (parts) return act(parts);
  loading ??= import("./drawing-parts.ts").then((module) => module.drawingParts);
  fetchGeodesic();
  try {
    parts = await loading;
    act(parts);
  } catch {
    loading = null;
    hasFailed = true;
    notify({ id: "drawing", tone: "trouble", message: (text) => text.trouble.part });
  }
};

/** null as long as there is nothing to draw, or it is not loaded. */
export const loadedDrawing = (): Parts | null => parts;
