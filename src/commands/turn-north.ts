import { setView, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const turnNorth: Command = {
  id: "turn-north",
  label: (text) => text.commands.north,
  shortcuts: [],
  blocked: ({ view }, text) => {
    if (!view.camera) return text.commands.blockedNoMap;
    return view.camera.bearing === 0 && view.camera.pitch === 0
      ? text.commands.blockedIsNorth
      : null;
  },
  run: () => {
    const { camera } = useAtlas.getState().view;
    if (camera) setView({ camera: { ...camera, bearing: 0, pitch: 0 } });
  },
};
