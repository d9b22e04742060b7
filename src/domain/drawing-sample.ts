/** What lies under a drawing: as under a point, in legal order, with how much of each. */
import type { AreaShare, Bare } from "./analysis/analysis.ts";
import type { SiteWithin } from "./analysis/sites-within.ts";
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import type { EntityType } from "./entity-type.ts";
import { keyFacts } from "./figures.ts";
import { type LegalTier, legalRank, legalTier, legalTiers } from "./legal-order.ts";
import type { IndexEntity } from "./slice.ts";

/** The figures that matter most, at most two. */
interface Figured {
  figures: readonly Fact[];
}

export interface SampledArea extends Figured {
  entity: IndexEntity;
  share: AreaShare;
}

export type SampledSite = SiteWithin & Figured;

export interface DrawingSample {
  /** Of each tier its areas, and what part of the drawing lies under none of them; null where the map draws none at all. */
  tiers: readonly { tier: LegalTier; areas: readonly SampledArea[]; bare: number | null }[];
  /** Those that lie in it for certain first. */
  sites: readonly { type: EntityType; members: readonly SampledSite[] }[];
}

const figureCount = 2;

export const drawingSample = (
  archive: Archive,
  { shares, bare }: { shares: readonly AreaShare[]; bare: Bare },
  sites: readonly SiteWithin[],
  thisYear: number,
): DrawingSample => {
  const figuresOf = (id: string) => keyFacts(archive, id, figureCount, thisYear);
  const areas = shares
    .flatMap((share): SampledArea[] => {
      const entity = archive.entities.get(share.id);
      return entity ? [{ entity, share, figures: figuresOf(share.id) }] : [];
    })
    .sort((a, b) => legalRank(a.entity.type) - legalRank(b.entity.type));
  const kinds = new Set(sites.map(({ entity }) => entity.type));
  return {
    tiers: legalTiers.map((tier) => ({
      tier,
      areas: areas.filter(({ entity }) => legalTier(entity.type) === tier),
      bare: bare[tier] ?? null,
    })),
    sites: [...kinds]
      .map((type) => ({
        type,
        members: sites
          .filter(({ entity }) => entity.type === type)
          .map((site) => ({ ...site, figures: figuresOf(site.entity.id) })),
      }))
      .sort((a, b) => legalRank(a.type) - legalRank(b.type)),
  };
};
