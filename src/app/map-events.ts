import { groundPrefix } from "#domain/basemap.ts";
import type { PairSide } from "#domain/view.ts";
import type { EngineEvents } from "#map/engine.ts";
import { isDrawn } from "#map/is-drawn.ts";
import { mapLayers } from "#map/layers/registry.ts";
import { answerTool } from "#store/answer-tool.ts";
import { dismissNotice, notify, selectAt, setLook, setSession, useAtlas } from "#store/atlas.ts";
import { stateOfSide } from "#store/pair.ts";
import type { AtlasState } from "#store/state.ts";
import { noteGroundFault, noteGroundTile } from "./keep-basemap.ts";
import { lead } from "./keep-in-step.ts";
import { leftOf } from "./left-of.ts";
import { loadedDrawing, withDrawing } from "./load-drawing.ts";
import { startOffline } from "./start-offline.ts";

/** What happens on the canvas of one map, as edits of the state. */
export const mapEventsOf = (side: PairSide): EngineEvents => ({
  onPoint: (position, isFree) => void withDrawing((parts) => parts.onPoint(position, isFree)),
  onAim: (aim) => {
    const parts = loadedDrawing();
    if (parts) parts.onAim(aim);
    else setSession({ aim });
  },
  onPointer: (pointer, isFree) => {
    const parts = loadedDrawing();
    if (parts) parts.onPointer(pointer, isFree);
    else setSession({ pointer });
  },
  onGrab: (position) => loadedDrawing()?.onGrab(position) ?? false,
  onDrag: (position, isFree) => loadedDrawing()?.onDrag(position, isFree),
  onDrop: () => loadedDrawing()?.onDrop(),
  onHandKey: (key) => loadedDrawing()?.onHandKey(key) ?? false,
  onPick: (ids, position, isMore) => {
    if (isPlaying()) return;
    const known = smallestFirst(ids);
    if (loadedDrawing()?.chooseDrawingAt(position, isMore, known)) return;
    selectAt(known, position);
    if (known.length > 0) dismissNotice("nothing-here");
    else notify({ id: "nothing-here", tone: "quiet", message: (text) => text.coreSample.nothing });
  },
  onFinish: () => answerTool({ type: "finish" }),
  onFan: (ids, point, width) => {
    if (!isPlaying()) setSession({ fan: { ids, point, width }, hover: null });
  },
  onMove: () => {
    if (useAtlas.getState().session.fan) setSession({ fan: null });
  },
  onHover: (ids, point) => {
    const known = smallestFirst(ids);
    const [id] = known.filter(isShownIn(stateOfSide(useAtlas.getState(), side)));
    const { hover } = useAtlas.getState().session;
    if (id !== undefined) setSession({ hover: { id, point, others: known.length - 1 } });
    else if (hover !== null) setSession({ hover: null });
  },
  onMoving: (camera) => void lead(side, camera, false),
  onCamera: (camera, extent) => {
    lead(side, camera, false);
    setLook(camera, extent);
  },
  onReady: () => {
    setSession({ map: "ready" });
    startOffline();
  },
  onGroundTile: (source) => noteGroundTile(side, source),
  onSourceFault: (source) => {
    if (source.startsWith(groundPrefix)) return noteGroundFault(side, source);
    const layer = mapLayers.find(({ files }) => files.includes(`${source}.geojson`));
    notify({
      id: `layer-${source}`,
      tone: "trouble",
      message: (text) =>
        source === "columns"
          ? text.trouble.part
          : text.trouble.layer(layer ? text.layers[layer.id as keyof typeof text.layers] : source),
    });
  },
  onContext: (state) => {
    if (state === "restored") {
      setSession({ map: "ready" });
      dismissNotice("context");
      return;
    }
    setSession({ map: "lost" });
    // On the stage it is healed without a word.
    const isOnStage = () => useAtlas.getState().view.mode === "present";
    if (!isOnStage())
      notify({ id: "context", tone: "trouble", message: (text) => text.trouble.contextLost });
    setTimeout(() => {
      if (useAtlas.getState().session.map !== "lost" || isOnStage()) return;
      notify({
        id: "context",
        tone: "trouble",
        message: (text) => text.trouble.contextStuck,
        action: { label: (text) => text.trouble.reload, run: () => location.reload() },
      });
    }, 5000);
  },
});

/** A hand on a story that plays by itself holds it, and leads nowhere else. */
const isPlaying = (): boolean => {
  const { view, session } = useAtlas.getState();
  return view.mode === "present" && session.stage.isPlaying;
};

const entityOf = (id: string) => useAtlas.getState().given.archive?.entities.get(id);

/** Known areas by the size they are drawn at; the whole city comes last. */
const smallestFirst = (ids: readonly string[]): string[] =>
  ids.filter((id) => entityOf(id)).sort((a, b) => extent(a) - extent(b) || a.localeCompare(b));

const extent = (id: string): number =>
  id === "city/weihai" ? Number.POSITIVE_INFINITY : (entityOf(id)?.frame?.squareKilometres ?? 0);

const isShownIn = (state: AtlasState) => {
  const left = leftOf(state);
  const isInLayers = isDrawn(state.view);
  return (id: string): boolean => {
    const entity = entityOf(id);
    return entity !== undefined && isInLayers(entity) && (left === null || left.ids.has(id));
  };
};
