import type { Ground } from "./services/service.ts";

/** No basemap: plain paper. */
export const bareGround: Ground = {
  sources: {},
  layers: () => [],
  credit: null,
  site: null,
  isWithoutNames: false,
  faces: [],
};
