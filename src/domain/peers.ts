/** Zones of other cities beside our own, only where both are measured alike. */
import type { Archive } from "./archive.ts";
import type { Fact } from "./catalog.ts";
import type { IndexEntity } from "./slice.ts";

/** Our zones a zone of another city may be compared with. */
const ours: readonly string[] = ["zone/gaoqu", "zone/jingqu"];

/** One measure: what is stated of the peer, and of each of our zones in the same indicator and unit. */
interface PeerMeasure {
  peer: Fact;
  ours: readonly { zone: IndexEntity; facts: readonly Fact[] }[];
}

export interface PeerComparison {
  alike: readonly PeerMeasure[];
  /** What is stated of the peer only. */
  alone: readonly Fact[];
}

export const comparePeer = (archive: Archive, id: string): PeerComparison => {
  const stated = (archive.facts.get(id) ?? []).filter(({ value }) => value !== null);
  const measures = stated.map((peer) => ({
    peer,
    ours: ours.flatMap((zoneId) => {
      const zone = archive.entities.get(zoneId);
      const facts = (archive.facts.get(zoneId) ?? []).filter(
        (fact) =>
          fact.subject === zoneId &&
          fact.value !== null &&
          fact.indicator.id === peer.indicator.id &&
          fact.unit === peer.unit,
      );
      return zone && facts.length > 0 ? [{ zone, facts }] : [];
    }),
  }));
  return {
    alike: measures.filter((measure) => measure.ours.length > 0),
    alone: measures.filter((measure) => measure.ours.length === 0).map(({ peer }) => peer),
  };
};
