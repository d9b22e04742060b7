import type { BasemapFault } from "#domain/basemap.ts";
import { failed } from "./service.ts";

type Answer = { ok: true; body: Blob } | { ok: false; fault: BasemapFault };

/** How long a service may take, milliseconds. */
const patience = 15_000;

/** Fetches what stands at an address of a service; says why there is nothing. Never throws. */
export const askService = async (address: string): Promise<Answer> => {
  let host: string;
  try {
    host = new URL(address).host;
  } catch {
    return failed("address");
  }
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const { status } = response;
    if (status === 404 || status === 410) return failed("empty", host);
    if ([401, 403, 407, 418].includes(status)) return failed("unauthorised", `${host}, ${status}`);
    if (!response.ok) return failed("status", `${host}, ${status}`);
    const body = await response.blob();
    if (await isPage(body)) return failed("html", host);
    return { ok: true, body };
  } catch {
    return failed("unreachable", host);
  }
};

/** A web page: what servers answer that ask for a login or do not know the address. */
const isPage = async (body: Blob): Promise<boolean> =>
  /^(\uFEFF|\s)*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)/i.test(
    await body.slice(0, 600).text(),
  );
