/** The map of a scene, drawn for a file. */
import { usualWall } from "#domain/briefing/usual-wall.ts";
import type { Size } from "#domain/sheet/paper.ts";
import type { Room } from "#domain/story/stage-room.ts";
import type { Story } from "#domain/story/story-schema.ts";
import { cameraOfFrame } from "#map/camera-of-frame.ts";
import type { DrawnMap } from "#map/draw-map.ts";
import { sceneView } from "#map/scene-view.ts";
import { embedded } from "#store/atlas.ts";
import type { AtlasState } from "#store/state.ts";
import type { Language } from "#text/language.ts";
import type { WholePicture } from "#ui/export/picture-of.ts";

/** Size in CSS pixels. */
interface SceneMap extends Size {
  /** Pixels for a CSS pixel. */
  pixelRatio: number;
  /** CSS pixels at its edges that its subject stays out of. */
  room: Room;
}

interface SceneLook {
  /** How much larger than usual the map writes. */
  labelScale: number;
  /** For paper, or as on the wall. */
  isPrinting: boolean;
}

/** The state in which a scene stands on the wall, without anything a person has pointed at, opened or drawn. */
export const stateForScene = (
  state: AtlasState,
  story: Story,
  number: number,
  language: Language,
  { labelScale, isPrinting }: SceneLook,
): AtlasState | null => {
  const scene = story.scenes[number - 1];
  if (!scene) return null;
  const { view } = state;
  return {
    ...state,
    view: {
      ...sceneView(scene, { ...view, language, story: story.id, scene: number, query: null }),
      theme: "light",
    },
    session: {
      ...state.session,
      hover: null,
      pointer: null,
      aim: null,
      tool: null,
      pin: null,
      frame: null,
      chosenDrawings: [],
      snap: null,
      shownClass: null,
      isPrinting,
      labelScale,
      stage: { ...state.session.stage, story },
      // Nothing but what the atlas itself serves: a file is made without a network, and all of it may be shown.
      basemap: embedded,
    },
    workspace: { ...state.workspace, document: { ...state.workspace.document, drawings: [] } },
  };
};

export const drawScene = async (
  state: AtlasState,
  wholePicture: WholePicture,
  { width, height, pixelRatio, room }: SceneMap,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<DrawnMap> => {
  const { drawMap } = await import("#map/draw-map.ts");
  const picture = await wholePicture(state);
  const { target } = picture;
  const camera =
    "bounds" in target
      ? cameraOfFrame({ ...target, bearing: target.scene?.bearing ?? 0 }, room, { width, height })
      : // A camera is taken to have been captured on a usual wall.
        { ...target, zoom: target.zoom + Math.log2(width / usualWall.width) };
  return drawMap({ picture, camera, width, height, pixelRatio }, signal, onProgress);
};
