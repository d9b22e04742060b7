import type { CoordinateSystem } from "./coordinate-system.ts";

/**
 * A coordinate with the letters N, S, E and W, the signs ° ' " and plain digits only, and the system it names.
 * Of an unknown system (`undefined`) only the name is given.
 */
export const plainSpelling = (
  written: string,
): { text: string; system: CoordinateSystem | null | undefined } => {
  const text = replaceAll(written.replace(/[º˚]/g, "°").replace(/[´`’‘]/g, "'"), early)
    .normalize("NFKC")
    .toUpperCase();
  const code = /EPSG\s*:*\s*(\d+)/.exec(text);
  const system = code
    ? systemsByCode[code[1] ?? ""]
    : (systemNames.find(([name]) => name.test(text))?.[1] ?? null);
  if (code && system === undefined) return { text: `EPSG:${code[1]}`, system };
  // 4,153,452.15 is one number; 37,122 may be two.
  const isGrouped = /\d{1,3},\d{3},\d{3}/.test(text);
  const bare = systemNames.reduce(
    (rest, [name]) => rest.replace(name, " "),
    (isGrouped ? text.replace(grouped, (number) => number.replaceAll(",", "")) : text).replace(
      /EPSG\s*:*\s*\d+/g,
      " ",
    ),
  );
  return { text: replaceAll(bare, late), system };
};

const grouped = /(?<![\d.])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/g;

const replaceAll = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((rest, [from, to]) => rest.replace(from, to), text);

/** What would lose its meaning once compatible characters are made one. */
const early = [
  [/[”“]/g, '"'],
  [/[−﹣－]/g, "-"],
  [/[、。]/g, ","],
] as const;

const late = [
  [/"(LAT|LATITUDE|LNG|LON|LONGITUDE|X|Y)"/g, "$1"],
  [/北纬|纬度|위도|북위|LATITUDE|LAT/g, " N "],
  [/东经|经度|경도|동경|LONGITUDE|LNG|LON/g, " E "],
  [/南纬/g, " S "],
  [/西经/g, " W "],
  [/′′|''/g, '"'],
  [/[′分분]/g, "'"],
  [/[度도]/g, "°"],
  [/[秒초]/g, '"'],
  [/(\d+)-(\d+)-(\d+(?:\.\d+)?)/g, "$1°$2'$3\""],
  [/POINT|坐标|米|미터|CGCS\s*2000|(?<![A-Z])[XYM](?![A-Z])|[[\](){}:=|/]/g, " "],
] as const;

const systemsByCode: Readonly<Record<string, CoordinateSystem>> = {
  4326: "wgs84",
  4490: "epsg4490",
  4550: "epsg4550",
  4549: "epsg4549",
  4529: "epsg4529",
  4528: "epsg4528",
};

const systemNames: readonly (readonly [RegExp, CoordinateSystem])[] = [
  [/WGS[-\s]?84/, "wgs84"],
  [/GCJ[-\s]?02|火星坐标|高德|腾讯/, "gcj02"],
  [/BD[-\s]?09|百度/, "bd09"],
];
