import type { Section } from "#ui/section.ts";
import { about } from "./about.tsx";
import { actives } from "./actives.tsx";
import { activities } from "./activities.tsx";
import { bodies } from "./bodies.tsx";
import { clusters } from "./clusters.tsx";
import { comparison } from "./comparison.tsx";
import { conflicts } from "./conflicts.tsx";
import { enterprises } from "./enterprises.tsx";
import { holders } from "./holders.tsx";
import { honours } from "./honours.tsx";
import { industries } from "./industries.tsx";
import { institutions } from "./institutions.tsx";
import { keyFigures } from "./key-figures.tsx";
import { leaders } from "./leaders.tsx";
import { matters } from "./matters.tsx";
import { overlaps } from "./overlaps.tsx";
import { overview } from "./overview.tsx";
import { partPlatforms } from "./part-platforms.tsx";
import { partners } from "./partners.tsx";
import { parts } from "./parts.tsx";
import { place } from "./place.tsx";
import { places } from "./places.tsx";
import { platforms } from "./platforms.tsx";
import { projects } from "./projects.tsx";
import { silence } from "./silence.tsx";
import { sources } from "./sources.tsx";
import { states } from "./states.tsx";
import { surroundings } from "./surroundings.tsx";
import { targets } from "./targets.tsx";
import { transport } from "./transport.tsx";
import { undertakers } from "./undertakers.tsx";
import { undertakings } from "./undertakings.tsx";
import { unlocated } from "./unlocated.tsx";

/** The parts of the details panel, in reading order. */
export const sections: readonly Section[] = [
  overview,
  keyFigures,
  comparison,
  industries,
  activities,
  leaders,
  parts,
  clusters,
  targets,
  states,
  projects,
  undertakers,
  undertakings,
  places,
  platforms,
  partPlatforms,
  enterprises,
  institutions,
  transport,
  unlocated,
  actives,
  partners,
  honours,
  holders,
  matters,
  about,
  bodies,
  conflicts,
  surroundings,
  overlaps,
  place,
  silence,
  sources,
];
