import * as z from "zod/mini";
import { threeNames } from "./catalog.ts";

/** `data/layers/index.json`: the layers of the map, bottom to top. */
export const layerIndex = z.strictObject({
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
  layers: z.array(
    z.strictObject({
      id: z.string(),
      name: threeNames,
      /** Whether the layer is drawn when a link does not say. */
      visible: z.boolean(),
      /** The files under `data/layers/` it is drawn from. */
      files: z.array(z.string()),
    }),
  ),
});

export type LayerIndex = z.infer<typeof layerIndex>;
