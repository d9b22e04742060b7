/** How much of each area lies under each plan, as a table. */
import type { Archive } from "./archive.ts";
import { byLegalOrder } from "./diagram.ts";
import type { EntityType } from "./entity-type.ts";
import type { MeasuredOverlaps, Share } from "./overlaps.ts";
import type { IndexEntity } from "./slice.ts";

export interface OverlapMatrix {
  plans: readonly IndexEntity[];
  /** A share for each plan; null: no overlap; undefined: the area itself. */
  rows: readonly { area: IndexEntity; shares: readonly (Share | null | undefined)[] }[];
}

/** In legal order; only what is drawn. */
export const overlapMatrix = (archive: Archive, measured: MeasuredOverlaps): OverlapMatrix => {
  const drawn = (types: readonly EntityType[]) =>
    byLegalOrder(
      archive.index.entities.filter(({ type, geometry }) => types.includes(type) && geometry),
    );
  const plans = drawn(planTypes);
  return {
    plans,
    rows: [...drawn(["district", "zone"]), ...plans].map((area) => ({
      area,
      shares: plans.map((plan) => {
        if (plan.id === area.id) return undefined;
        const found = measured.areas.find((one) => one.area === area.id && one.under === plan.id);
        return found ?? null;
      }),
    })),
  };
};

const planTypes: readonly EntityType[] = ["demonstration-zone", "marine-core", "belt"];
