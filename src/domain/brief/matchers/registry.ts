import { date } from "./date.ts";
import { enterprises } from "./enterprises.ts";
import { floor } from "./floor.ts";
import { honours } from "./honours.ts";
import { industry } from "./industry.ts";
import { inside } from "./inside.ts";
import { investment } from "./investment.ts";
import type { Matcher } from "./matcher.ts";
import { near } from "./near.ts";
import { platforms } from "./platforms.ts";
import { production } from "./production.ts";
import { projects } from "./projects.ts";
import { size } from "./size.ts";
import { staff } from "./staff.ts";
import { targets } from "./targets.ts";
import { type } from "./type.ts";

/** In the order in which criteria are listed. */
export const matchers: readonly Matcher[] = [
  industry,
  type,
  inside,
  size,
  near,
  enterprises,
  platforms,
  honours,
  projects,
  targets,
  date,
  investment,
  production,
  staff,
  floor,
];
