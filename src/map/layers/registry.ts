import type { MapLayer } from "#map/layer.ts";
import { belts } from "./belts.ts";
import { city } from "./city.ts";
import { demonstrationZones } from "./demonstration-zones.ts";
import { districts } from "./districts.ts";
import { land } from "./land.ts";
import { links } from "./links.ts";
import { marineCores } from "./marine-cores.ts";
import { placeLabels } from "./place-labels.ts";
import { places } from "./places.ts";
import { statedExtents } from "./stated-extents.ts";
import { unlocated } from "./unlocated.ts";
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
  statedExtents,
  links,
  unlocated,
  places,
  placeLabels,
];
