import type { Share } from "#domain/overlaps.ts";
import { type Area, type Membership, measureFaces } from "./measure-faces.ts";

/** A smaller share is a sliver and counts as none. */
const leastShare = 0.005;

/** Drawn round a place because no extent is stated; they take no part in the city's partition. */
const discMethods: readonly string[] = ["place-halo", "anchor-disc"];

/**
 * Measures the share of an area that lies under any of others; areas go by their place in the list, the city
 * first. null where nothing lies over the area, or no more than a sliver.
 */
export function shareMeter(
  areas: readonly Area[],
): (area: number, under: readonly number[]) => Share | null {
  const { faces, edges } = measureFaces(areas);
  const isDisc = areas.map(({ properties }) => discMethods.includes(properties.method));
  const kilometresOff = areas.map(({ properties }) => properties.errorMetres / 1000);

  /** The ground for which the test holds, in km². */
  const groundOf = (holds: (ground: Membership) => boolean): number =>
    faces.reduce((sum, face) => sum + (holds(face.isIn) ? face.squareKilometres : 0), 0);

  /** Square kilometres an edge takes or gives where it is off by its whole error. */
  const strays = edges.map((edge) => {
    const owners = [...areas.keys()].filter((area) => edge.here[area] !== edge.across[area]);
    // A line several areas share is as good as the best known of them.
    const off = Math.min(...owners.map((owner) => kilometresOff[owner] as number));
    // The shore moves all areas alike: it is no edge between them.
    const isShore = owners.includes(0) && !owners.some((owner) => isDisc[owner]);
    return { ...edge, squareKilometres: isShore ? 0 : edge.kilometres * off };
  });

  return (area, under) => {
    const isInArea = (ground: Membership) => ground[area] === true;
    const isUnder = (ground: Membership) => under.some((other) => ground[other]);
    const whole = groundOf(isInArea);
    const share = groundOf((ground) => isInArea(ground) && isUnder(ground)) / whole;
    if (share < leastShare) return null;

    const margin =
      strays
        .filter(({ here }) => isInArea(here))
        .map(({ here, across, squareKilometres }) => {
          // An edge of the others inside the area moves ground from one part to the other.
          if (isInArea(across)) return isUnder(here) && !isUnder(across) ? squareKilometres : 0;
          // An edge of the area itself adds ground to one part and to the whole.
          return squareKilometres * (isUnder(here) ? 1 - share : share);
        })
        .reduce((sum, stray) => sum + stray, 0) / whole;

    const drawn = under.filter((other) => !isDisc[other]);
    const isMadeOfThem =
      !isDisc[area] &&
      groundOf((ground) => isInArea(ground) && !drawn.some((other) => ground[other])) === 0;
    return {
      share: round(share),
      low: round(Math.max(0, share - margin)),
      high: round(Math.min(1, share + margin)),
      ...(isMadeOfThem && { byConstruction: true as const }),
    };
  };
}

/** To the hundredth: the geometry bears no more. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}
