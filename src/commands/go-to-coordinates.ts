import { setSession } from "#store/atlas.ts";
import type { Command } from "./command.ts";

/** Opens what reads a coordinate and says where a point is. Works without a map too: it then only converts. */
export const goToCoordinates: Command = {
  id: "go-to-coordinates",
  label: (text) => text.commands.coordinates,
  shortcuts: [{ key: "g" }],
  blocked: () => null,
  run: () => setSession({ dialog: "coordinates" }),
};
