import { setView, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** A command that changes the zoom by a number of levels. */
export const zoomBy = (id: string, label: Command["label"], levels: number): Command => ({
  id,
  label,
  shortcuts: [],
  blocked: ({ view }, text) => (view.camera ? null : text.commands.blockedNoMap),
  run: () => {
    const { camera } = useAtlas.getState().view;
    if (camera) setView({ camera: { ...camera, zoom: camera.zoom + levels } });
  },
});
