import type { BasemapFault } from "#domain/basemap.ts";
import { readTemplate } from "#domain/tile-template.ts";
import { askService } from "./ask-service.ts";
import { offsetOf } from "./offset-of.ts";
import { services } from "./registry.ts";
import { failed, type Ground, type Order, type Prepared } from "./service.ts";

/** A basemap as a person chooses it. */
export type GroundRequest =
  | Extract<Order, { from: "tianditu" | "file" }>
  | { from: "address"; address: string };

/** Makes ready what a person has chosen, or says why that cannot be drawn. Never throws. */
export const prepareGround = async (request: GroundRequest): Promise<Prepared> => {
  const nothing = failed("document", request.from === "address" ? hostOf(request.address) : "");
  try {
    const ordered =
      request.from === "address" ? await orderFor(request.address) : { order: request };
    if ("fault" in ordered) return { ok: false, fault: ordered.fault };
    const prepared = await services
      .find(({ takes }) => takes(ordered.order))
      ?.prepare(ordered.order);
    if (!prepared) return nothing;
    return prepared.ok ? withinOurDatum(prepared.ground) : prepared;
  } catch {
    return nothing;
  }
};

/** What is wrong with an address before anything is asked of it; null: nothing, though its host may be unknown. */
export const checkAddress = (address: string): BasemapFault | null => {
  const read = readTemplate(address.trim());
  if (read && "unknown" in read) return failed("placeholder", read.unknown).fault;
  try {
    const offset = offsetOf([address.trim()]);
    if (offset) return offset;
    const url = new URL(read ? (read.template.tiles[0] ?? "") : address.trim());
    if (!/^https?:$/.test(url.protocol) || !url.hostname) return failed("address").fault;
    if (url.username || url.password) return failed("credentials", url.host).fault;
    const isClear = url.protocol === "http:" && !/^(localhost|127\.)/.test(url.hostname);
    return isClear && globalThis.location?.protocol === "https:"
      ? failed("insecure", url.host).fault
      : null;
  } catch {
    return failed("address").fault;
  }
};

const orderFor = async (written: string): Promise<{ order: Order } | { fault: BasemapFault }> => {
  const address = written.trim();
  const fault = checkAddress(address);
  if (fault) return { fault };
  const read = readTemplate(address);
  if (read && "template" in read)
    return { order: { from: "template", address, template: read.template } };
  const url = new URL(address);
  const face = decodeURIComponent(url.hash.slice(1));
  url.hash = "";
  const answer = await askService(url.href);
  if (!answer.ok) return { fault: answer.fault };
  return { order: { from: "document", address: url.href, face, text: await answer.body.text() } };
};

/** A document may send its readers elsewhere: those addresses are judged as well. */
const withinOurDatum = (ground: Ground): Prepared => {
  const addresses = Object.values(ground.sources).flatMap((source) =>
    "tiles" in source ? (source.tiles ?? []) : "data" in source ? [String(source.data)] : [],
  );
  const fault = offsetOf(addresses);
  return fault ? { ok: false, fault } : { ok: true, ground };
};

const hostOf = (address: string): string => {
  try {
    return new URL(address.trim()).host;
  } catch {
    return "";
  }
};
