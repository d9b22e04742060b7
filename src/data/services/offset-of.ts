import type { BasemapFault } from "#domain/basemap.ts";
import { judgeHost } from "#domain/judge-host.ts";
import { failed } from "./service.ts";

/** The refusal of addresses of which one is drawn with an offset; null: none is known to be. */
export const offsetOf = (addresses: readonly string[]): BasemapFault | null => {
  for (const address of addresses) {
    if (!/^https?:/.test(address)) continue;
    const verdict = judgeHost(address);
    if (verdict.verdict === "refused")
      return failed("refused", `${verdict.host} (${verdict.datum})`).fault;
  }
  return null;
};
