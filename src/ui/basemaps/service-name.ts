import { judgeHost } from "#domain/judge-host.ts";

/** A service by its host and the last telling part of its path; never its query, which may hold a key. */
export const serviceName = (address: string): string => {
  try {
    const { host } = judgeHost(address);
    const { pathname, hash } = new URL(address.replace(/\{[^}]*\}/g, "~"));
    const face = decodeURIComponent(hash.slice(1));
    const part = pathname.split("/").findLast((piece) => /^[\w-]{3,24}$/.test(piece));
    return [host, face || part].filter(Boolean).join(" · ");
  } catch {
    return address.slice(0, 40);
  }
};
