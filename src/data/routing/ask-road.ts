import * as z from "zod/mini";
import type { Position } from "#domain/view.ts";

/** A way by road, as a routing service has found it. */
interface Road {
  metres: number;
  seconds: number;
}

/** Why there is none: no such address, nobody answers, another thing answers, or no road leads there. */
export type RoadFault = "address" | "unreachable" | "other" | "none";

export type AskedRoad = { ok: true; road: Road } | { ok: false; fault: RoadFault };

/** What OSRM answers (its HTTP API, version 1, service `route`). */
const answer = z.object({
  code: z.string(),
  routes: z.optional(z.array(z.object({ distance: z.number(), duration: z.number() }))),
});

/** How long a service may take, milliseconds. */
const patience = 15_000;

/**
 * Asks a routing service for the way by car between two positions (WGS84). It speaks OSRM's HTTP API: the address is
 * what stands before `/route/v1`. Asked once for each way as long as the page lives, unless it did not answer. Never
 * throws.
 */
export const askRoad = (service: string, from: Position, to: Position): Promise<AskedRoad> => {
  const ends = [from, to].map(
    ({ longitude, latitude }) => `${longitude.toFixed(6)},${latitude.toFixed(6)}`,
  );
  const address = `${service.replace(/\/+$/, "")}/route/v1/driving/${ends.join(";")}?overview=false`;
  const asked = known.get(address) ?? ask(address);
  known.set(address, asked);
  void asked.then((found) => {
    if (!found.ok && found.fault === "unreachable") known.delete(address);
  });
  return asked;
};

const known = new Map<string, Promise<AskedRoad>>();

const ask = async (address: string): Promise<AskedRoad> => {
  if (!/^https?:\/\/[^/]/.test(address)) return failed("address");
  let body: unknown;
  try {
    const response = await fetch(new URL(address), { signal: AbortSignal.timeout(patience) });
    body = await response.json().catch(() => null);
  } catch {
    return failed("unreachable");
  }
  const read = answer.safeParse(body);
  if (!read.success) return failed("other");
  const [first] = read.data.routes ?? [];
  if (read.data.code !== "Ok" || !first)
    return failed(["NoRoute", "NoSegment"].includes(read.data.code) ? "none" : "other");
  return { ok: true, road: { metres: first.distance, seconds: first.duration } };
};

const failed = (fault: RoadFault): AskedRoad => ({ ok: false, fault });
