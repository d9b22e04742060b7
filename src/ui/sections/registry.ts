import type { Section } from "#ui/section.ts";
import { about } from "./about.tsx";
import { bodies } from "./bodies.tsx";
import { clusters } from "./clusters.tsx";
import { industries } from "./industries.tsx";
import { leaders } from "./leaders.tsx";
import { matters } from "./matters.tsx";
import { overview } from "./overview.tsx";
import { parts } from "./parts.tsx";
import { place } from "./place.tsx";
import { places } from "./places.tsx";
import { projects } from "./projects.tsx";
import { sources } from "./sources.tsx";
import { states } from "./states.tsx";
import { surroundings } from "./surroundings.tsx";
import { targets } from "./targets.tsx";

/** The parts of the details panel, in reading order. */
export const sections: readonly Section[] = [
  overview,
  industries,
  leaders,
  parts,
  targets,
  clusters,
  projects,
  places,
  states,
  matters,
  about,
  bodies,
  surroundings,
  place,
  sources,
];
