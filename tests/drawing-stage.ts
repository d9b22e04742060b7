/** A map with nothing on it but what is drawn, joined to the state as the page joins it. */
import { afterEach, beforeEach } from "vitest";
import { drawnPictureOf } from "#app/load-drawing.ts";
import { mapEventsOf } from "#app/map-events.ts";
import { pictureOf } from "#app/picture-of.ts";
import { emptyDraft } from "#domain/tools/tool.ts";
import { newHistory } from "#domain/workspace/edit-history.ts";
import { emptyWorkspace } from "#domain/workspace/workspace.ts";
import { createEngine, type Engine } from "#map/engine.ts";
import type { Picture } from "#map/picture.ts";
import { setSession, setView, useAtlas } from "#store/atlas.ts";

const style: Picture["style"] = {
  version: 8,
  sources: {},
  layers: [{ id: "ground", type: "background", paint: { "background-color": "#ffffff" } }],
};

/** Sets it up before each test, and takes it away after; gives the element it is in. */
export const drawingStage = (): (() => HTMLElement) => {
  let container: HTMLElement;
  let engine: Engine;
  let stop: () => void;
  const show = () => engine.show(picture());
  const picture = (): Picture => {
    const state = useAtlas.getState();
    return { ...pictureOf(state, null, drawnPictureOf(state, show)), style };
  };
  beforeEach(async () => {
    container = document.createElement("div");
    container.style.cssText = "width: 400px; height: 300px";
    document.body.append(container);
    useAtlas.setState({ workspace: newHistory(emptyWorkspace("w", "w")) });
    setView({ camera: { zoom: 10, latitude: 37.2, longitude: 122, bearing: 0, pitch: 0 } });
    setSession({ tool: null, draft: emptyDraft, chosenDrawings: [], notices: [] });
    await new Promise<void>((resolve) => {
      engine = createEngine(container, picture(), { ...mapEventsOf("a"), onReady: resolve });
      stop = useAtlas.subscribe(show);
    });
  });
  afterEach(() => {
    stop();
    engine.destroy();
    container.remove();
  });
  return () => container;
};
