import { useEffect } from "react";
import type { Fault } from "#data/fetch-checked.ts";
import { loadOverlaps } from "#data/load-slices.ts";
import type { MeasuredOverlaps } from "#domain/overlaps.ts";
import { setGiven, useAtlas } from "#store/atlas.ts";

/** How the areas overlap, fetched by the first who asks; null until it is there. */
export const useOverlaps = (): MeasuredOverlaps | Fault | "versions" | null => {
  const overlaps = useAtlas(({ given }) => given.overlaps);
  const dataVersion = useAtlas(({ given }) => given.archive?.index.dataVersion);
  useEffect(() => {
    if (overlaps === null) void loadOverlaps().then((fetched) => setGiven({ overlaps: fetched }));
  }, [overlaps]);
  if (overlaps === null) return null;
  if (!overlaps.ok) return overlaps.fault;
  return overlaps.content.dataVersion === dataVersion ? overlaps.content : "versions";
};
