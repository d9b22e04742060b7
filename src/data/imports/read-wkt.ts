/**
 * Well-known text of simple features (OGC 06-103r4) as a GeoJSON geometry, a third ordinate with it; null where it is
 * none. A name of a system before it (EWKT) is passed over.
 */
export const readWkt = (text: string): { type: string; [key: string]: unknown } | null => {
  const rest = text.trim().replace(/^SRID=\d+;/i, "");
  const found = /^([A-Z]+)\s*(?:Z|M|ZM)?\s*(\(.*\)|EMPTY)$/is.exec(rest);
  const type = types[(found?.[1] ?? "").toUpperCase()];
  const body = found?.[2] ?? "";
  if (!type) return null;
  if (type === "GeometryCollection") {
    const parts = splitParts(body.slice(1, -1)).map(readWkt);
    return parts.includes(null) ? null : { type, geometries: parts };
  }
  if (/^EMPTY$/i.test(body)) return { type, coordinates: [] };
  // Brackets and numbers only: what is left is JSON.
  if (!/^[\d\s.,()eE+-]+$/.test(body)) return null;
  const listed = body
    .replace(/\(\s*([^(),]+)\s*\)/g, "($1)")
    .replace(/[^(),]+/g, (numbers) => (numbers.trim() === "" ? "" : arrayOf(numbers)))
    .replaceAll("(", "[")
    .replaceAll(")", "]");
  try {
    return shaped(type, JSON.parse(listed));
  } catch {
    return null;
  }
};

const arrayOf = (numbers: string): string =>
  JSON.stringify(numbers.trim().split(/\s+/).map(Number));

/** A point is its only position; points of a MULTIPOINT may have brackets of their own. */
const shaped = (type: string, coordinates: unknown[]) => {
  if (type === "Point") return { type, coordinates: coordinates[0] };
  if (type === "MultiPoint")
    return {
      type,
      coordinates: coordinates.map((one) =>
        Array.isArray(one) && Array.isArray(one[0]) ? one[0] : one,
      ),
    };
  return { type, coordinates };
};

/** At the commas that lie in no brackets. */
const splitParts = (text: string): string[] => {
  let depth = 0;
  const parts = [""];
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
};

const types: Readonly<Record<string, string>> = {
  POINT: "Point",
  MULTIPOINT: "MultiPoint",
  LINESTRING: "LineString",
  MULTILINESTRING: "MultiLineString",
  POLYGON: "Polygon",
  MULTIPOLYGON: "MultiPolygon",
  GEOMETRYCOLLECTION: "GeometryCollection",
};
