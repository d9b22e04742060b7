import { setView, useAtlas } from "#store/atlas.ts";
import type { Command } from "./command.ts";

export const turnNorth: Command = {
  id: "turn-north",
  label: (text) => text.commands.north,
  shortcuts: [],
  blocked: ({ view }, text) => (view.camera ? null : text.commands.blockedNoMap),
  run: () => {
    const { camera } = useAtlas.getState().view;
    if (camera) setView({ camera: { ...camera, bearing: 0, pitch: 0 } });
  },
};
