import type { MapLayer } from "#map/layer.ts";
import { belts } from "./belts.ts";
import { city } from "./city.ts";
import { demonstrationZones } from "./demonstration-zones.ts";
import { districts } from "./districts.ts";
import { land } from "./land.ts";
import { marineCores } from "./marine-cores.ts";
import { placeLabels } from "./place-labels.ts";
import { places } from "./places.ts";
import { zones } from "./zones.ts";

/** The layers of the map, bottom to top. */
export const mapLayers: readonly MapLayer[] = [
  land,
  city,
  districts,
  zones,
  belts,
  marineCores,
  demonstrationZones,
  places,
  placeLabels,
];
