/** The basemaps that are chosen by name; `embedded` is drawn when nothing is said. */
export const namedBasemaps = ["embedded", "none", "tianditu-vector", "tianditu-imagery"] as const;
export type NamedBasemap = (typeof namedBasemaps)[number];

export const isNamedBasemap = (basemap: string): basemap is NamedBasemap =>
  (namedBasemaps as readonly string[]).includes(basemap);

/** What the ids of sources and layers of a basemap begin with. */
export const groundPrefix = "ground:";

/** Why a basemap is not drawn. `detail` is a host, a status, a version: never an address, which may hold a key. */
export interface BasemapFault {
  id:
    | "key-missing"
    | "key-refused"
    | "key-unanswered"
    | "refused"
    | "ask"
    | "address"
    | "insecure"
    | "credentials"
    | "placeholder"
    | "vector"
    | "unauthorised"
    | "status"
    | "unreachable"
    | "html"
    | "picture"
    | "empty"
    | "document"
    | "projection"
    | "style"
    | "mapbox"
    | "tiles"
    | "load"
    | "file"
    | "file-version"
    | "file-type"
    | "file-compression"
    | "file-elsewhere"
    | "file-damaged";
  detail: string;
}

/**
 * Whether the address of a service may stand in a link: public, and with nothing in it that looks like a
 * person's key. In doubt it may not.
 */
export const isShareable = (address: string): boolean => {
  if (address.length > 600) return false;
  let url: URL;
  try {
    // A place holder in the host is no host yet; any letter will do to look at the rest.
    url = new URL(address.replace(/\{[^}]*\}/g, "a"));
  } catch {
    return false;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return false;
  if (isPrivateHost(url.hostname)) return false;
  const names = [...url.searchParams.keys()];
  return !names.some((name) => secretName.test(name)) && !looksSecret(url);
};

/** Names of query parameters under which services take keys. */
const secretName =
  /key|token|secret|signature|password|passwd|auth|credential|session|user|^(tk|ak|sk|sig|sn|ticket|jwt|sas|pwd|appid|app_id|app_code|access|code)$/i;

const looksSecret = (url: URL): boolean => {
  const pieces = [
    ...url.hostname.split("."),
    ...url.pathname.split("/"),
    ...url.searchParams.values(),
    url.hash.slice(1),
  ];
  return pieces.some(
    (piece) =>
      /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(piece) ||
      /\b[psk]k\.[\w-]{8}/.test(piece) ||
      /[\w-]{12,}\.[\w-]{12,}\.[\w-]{8,}/.test(piece) ||
      piece.split(/[^A-Za-z0-9]+/).some(isJumble),
  );
};

/** A long run of letters and digits in no order: what keys look like and names do not. */
const isJumble = (run: string): boolean =>
  run.length >= 16 && (run.match(/[0-9](?=[A-Za-z])|[A-Za-z](?=[0-9])/g) ?? []).length >= 3;

const isPrivateHost = (host: string): boolean =>
  !host.includes(".") ||
  /(^|\.)(localhost|local|lan|internal|intranet|home|corp)$/i.test(host) ||
  /^(10|127|0|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(host) ||
  host.startsWith("[");
