/** Addresses of tiles as MapLibre takes them. */
export interface TileTemplate {
  /** One a host, each with {z}/{x}/{y}, {quadkey} or {bbox-epsg-3857}. */
  tiles: readonly string[];
  /** `tms` counts rows from the south. */
  scheme: "xyz" | "tms";
  format: "raster" | "vector";
}

export type ReadTemplate = { template: TileTemplate } | { unknown: string } | null;

/** How other programs write the place holders MapLibre has. */
const spellings: Readonly<Record<string, string>> = {
  z: "{z}",
  zoom: "{z}",
  level: "{z}",
  tilematrix: "{z}",
  x: "{x}",
  col: "{x}",
  tilecol: "{x}",
  y: "{y}",
  row: "{y}",
  tilerow: "{y}",
  "-y": "{y}",
  quadkey: "{quadkey}",
  q: "{quadkey}",
  "bbox-epsg-3857": "{bbox-epsg-3857}",
  bbox: "{bbox-epsg-3857}",
  r: "",
  ratio: "",
  "@2x": "",
  style: "default",
};

const holder = /\$?\{([^{}]*)\}/g;

/**
 * Reads the address of tiles with its place holders, however they are spelled. null: it holds none, so something
 * else stands there; `unknown`: a place holder nobody can fill, as written.
 */
export const readTemplate = (address: string): ReadTemplate => {
  const written = address.replace(/%7B/gi, "{").replace(/%7D/gi, "}");
  const names = [...written.matchAll(holder)].map(([, name = ""]) => name.toLowerCase());
  if (names.length === 0) return null;
  const unknown = names.find((name) => !(name in spellings) && hostsOf(name) === null);
  if (unknown !== undefined) return { unknown: `{${unknown}}` };
  const tiles = expandHosts(written).map((one) =>
    one.replace(holder, (_all, name: string) => spellings[name.toLowerCase()] ?? ""),
  );
  const [first = ""] = tiles;
  const isWhole =
    ["{z}", "{x}", "{y}"].every((part) => first.includes(part)) ||
    first.includes("{quadkey}") ||
    first.includes("{bbox-epsg-3857}");
  if (!isWhole) return { unknown: names.map((name) => `{${name}}`).join(" ") };
  return {
    template: {
      tiles,
      scheme: names.includes("-y") ? "tms" : "xyz",
      format: /\.(pbf|mvt|mlt)(\?|$)/i.test(first) ? "vector" : "raster",
    },
  };
};

/** An address for each of its hosts: {s}, {a-c}, {0-7}, {a,b,c}, {switch:a,b,c}. */
export const expandHosts = (address: string): string[] => {
  for (const [all, name = ""] of address.matchAll(holder)) {
    const hosts = hostsOf(name.toLowerCase());
    if (hosts) return hosts.flatMap((host) => expandHosts(address.replace(all, host)));
  }
  return [address];
};

const hostsOf = (name: string): string[] | null => {
  if (name === "s" || name === "subdomain") return ["a", "b", "c"];
  const range = /^([a-z0-9])-([a-z0-9])$/.exec(name);
  if (range) {
    const [from = 0, to = 0] = range.slice(1).map((end) => end.charCodeAt(0));
    const count = to - from + 1;
    return count > 0 && count <= 10
      ? Array.from({ length: count }, (_, index) => String.fromCharCode(from + index))
      : null;
  }
  const listed = /^(?:switch:)?([a-z0-9.-]+(?:,[a-z0-9.-]+)+)$/.exec(name);
  return listed?.[1]?.split(",").slice(0, 10) ?? null;
};

/** The address of one tile, `y` counted from the north. */
export const fillTemplate = (
  { tiles, scheme }: TileTemplate,
  z: number,
  x: number,
  y: number,
): string => {
  const span = (2 * halfWorld) / 2 ** z;
  const west = x * span - halfWorld;
  const north = halfWorld - y * span;
  return (tiles[0] ?? "")
    .replace("{z}", String(z))
    .replace("{x}", String(x))
    .replace("{y}", String(scheme === "tms" ? 2 ** z - 1 - y : y))
    .replace("{quadkey}", quadkey(z, x, y))
    .replace(
      "{bbox-epsg-3857}",
      [west, north - span, west + span, north].map((edge) => edge.toFixed(3)).join(","),
    );
};

/** The tile a place lies in, degrees WGS84; rows counted from the north. */
export const tileAt = (z: number, longitude: number, latitude: number): [x: number, y: number] => [
  Math.floor(((longitude + 180) / 360) * 2 ** z),
  Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z),
];

/** Metres of EPSG:3857 from the middle of the world to its edge. */
const halfWorld = 20037508.342789244;

const quadkey = (z: number, x: number, y: number): string =>
  Array.from({ length: z }, (_, index) => {
    const bit = 1 << (z - index - 1);
    return (x & bit ? 1 : 0) + (y & bit ? 2 : 0);
  }).join("");
