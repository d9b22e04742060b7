import { expandHosts } from "./tile-template.ts";

/** What is known of where a service draws things. */
export type HostVerdict =
  | { verdict: "refused"; host: string; datum: "GCJ-02" | "BD-09" }
  | { verdict: "known"; host: string }
  | { verdict: "unknown"; host: string };

/** Drawn with the offset of GCJ-02: 高德, 腾讯, Google and Bing for China, Mapbox for China, 智图, 图吧, 360. */
const gcj02 = [
  "autonavi.com",
  "amap.com",
  "gaode.com",
  "gtimg.com",
  "gtimg.cn",
  "map.qq.com",
  "map.soso.com",
  "google.cn",
  "googlecnapps.cn",
  "ditu.live.com",
  "mapbox.cn",
  "geoq.cn",
  "mapabc.com",
  "mapbar.com",
  "map.so.com",
  "map.360.cn",
];

/** Drawn with the offset of BD-09: 百度. */
const bd09 = ["baidu.com", "bdimg.com", "bdstatic.com"];

/** Drawn in CGCS2000 or WGS84, less than a metre apart. */
const trueToGround = [
  "tianditu.gov.cn",
  "openstreetmap.org",
  "openstreetmap.fr",
  "openstreetmap.de",
  "opentopomap.org",
  "openfreemap.org",
  "versatiles.org",
  "maptiler.com",
  "stadiamaps.com",
  "thunderforest.com",
  "cartocdn.com",
  "earthdata.nasa.gov",
  "eox.at",
  "maplibre.org",
];

/** Judges the host of an address, which may hold place holders. Throws TypeError when it is no address. */
export const judgeHost = (address: string): HostVerdict => {
  const verdicts = expandHosts(address).map(judge);
  return (
    verdicts.find(({ verdict }) => verdict === "refused") ??
    verdicts.find(({ verdict }) => verdict === "unknown") ??
    (verdicts[0] as HostVerdict)
  );
};

const judge = (address: string): HostVerdict => {
  const { hostname, search } = new URL(address);
  const host = hostname.replace(/\.$/, "");
  const isOf = (domains: readonly string[]) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  if (isOf(bd09)) return { verdict: "refused", host, datum: "BD-09" };
  if (isOf(gcj02) || isGoogleStreets(isOf, search))
    return { verdict: "refused", host, datum: "GCJ-02" };
  return { verdict: isOf(trueToGround) ? "known" : "unknown", host };
};

/** Google draws the streets of China in GCJ-02 everywhere; its pictures alone (`lyrs=s`) lie true. */
const isGoogleStreets = (isOf: (domains: readonly string[]) => boolean, search: string): boolean =>
  isOf(["google.com", "google.com.hk", "googleapis.com"]) && /[?&]lyrs=[^&]*[mhpry]/i.test(search);
