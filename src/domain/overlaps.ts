/** `data/overlaps.json`: how much of each area lies under each other area, measured on indicative geometry. */
import * as z from "zod/mini";
import { entityIdPattern } from "./catalog.ts";

const entityId = z.string().check(z.regex(entityIdPattern));

/** Of an area, 0 to 1, to the hundredth. */
const part = z.number().check(z.minimum(0), z.maximum(1));

const share = {
  area: entityId,
  share: part,
  /** The share if every edge concerned were off by its whole stated error, to one side or to the other. */
  low: part,
  high: part,
  /** The area is drawn from the same lines and lies in it whatever its true extent. */
  byConstruction: z.optional(z.literal(true)),
};

/** The share of an area that lies under another area. */
const areaOverlap = z.strictObject({ ...share, under: entityId });

/** The share of an area that lies under one layer, whichever of its areas it is. */
const layerOverlap = z.strictObject({ ...share, layer: z.string() });

/** In legal order of the areas, and for each area of what lies over it; shares below 0.5 % are left out. */
export const measuredOverlaps = z.strictObject({
  areas: z.array(areaOverlap),
  layers: z.array(layerOverlap),
});

export const overlapsFile = z.extend(measuredOverlaps, {
  schemaVersion: z.literal(1),
  dataVersion: z.string(),
});

export type MeasuredOverlaps = z.infer<typeof measuredOverlaps>;
export type OverlapsFile = z.infer<typeof overlapsFile>;
export type Share = Omit<z.infer<typeof areaOverlap>, "area" | "under">;

/** Whether the share says anything: between its bounds nearly every share would do. */
export const isTold = ({ low, high }: Share): boolean => high - low < 0.9;
