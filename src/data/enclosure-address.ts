import type { Enclosing } from "#domain/analysis/enclosing.ts";
import type { Enclosure, Filter } from "#domain/filter.ts";
import type { FoundEnclosure } from "#domain/workspace/enclosures.ts";
import { closeRing } from "#domain/workspace/rings.ts";
import type { Coordinate } from "#domain/workspace/workspace.ts";

/** So many characters of outlines go into a link, about 40 corners: with the rest it stays below 2000, which all take. */
const mostOutlines = 900;

/**
 * A filter as a link takes it: with the outlines of the drawings it asks for, as far as there is room for whole ones;
 * and how many of them are left out.
 */
export const carryOutlines = (
  filter: Filter,
  found: readonly FoundEnclosure[],
): { filter: Filter; leftOut: number } => {
  let room = mostOutlines;
  let leftOut = 0;
  const drawings = found.map(({ drawing, shape }): Enclosure => {
    const length = shape ? writtenOf(shape).length : Number.POSITIVE_INFINITY;
    if (length > room) {
      leftOut += 1;
      return { drawing, outline: null };
    }
    room -= length;
    return { drawing, outline: shape };
  });
  return { filter: { ...filter, drawings }, leftOut };
};

/**
 * `<id>`, `<id>~<circle>` or `<id>~<polygon>`: a circle is `c<longitude>_<latitude>_<metres>`, a polygon its corners
 * `<longitude>_<latitude>` with `~` between them, `!` before a hole, `!!` before another polygon. Degrees WGS84 to the
 * sixth decimal, 8 cm; metres to the second.
 */
export const writeEnclosure = ({ drawing, outline }: Enclosure): string =>
  outline ? `${drawing}~${writtenOf(outline)}` : drawing;

const writtenOf = (shape: Enclosing): string => {
  const known = written.get(shape) ?? write(shape);
  written.set(shape, known);
  return known;
};

const written = new WeakMap<Enclosing, string>();

const write = (shape: Enclosing): string =>
  shape.type === "circle"
    ? `c${writeCorner(shape.centre)}_${Number(shape.radius.toFixed(2))}`
    : shape.polygons
        .map((rings) => rings.map((ring) => ring.slice(0, -1).map(writeCorner).join("~")).join("!"))
        .join("!!");

const writeCorner = ([longitude, latitude]: Coordinate): string =>
  `${Number(longitude.toFixed(6))}_${Number(latitude.toFixed(6))}`;

/** undefined where it makes no sense. */
export const readEnclosure = (value: string): Enclosure | undefined => {
  const at = value.indexOf("~");
  const drawing = at < 0 ? value : value.slice(0, at);
  if (!/^[\w-]{1,64}$/.test(drawing)) return undefined;
  if (at < 0) return { drawing, outline: null };
  const outline = readOutline(value.slice(at + 1));
  return outline && { drawing, outline };
};

const readOutline = (value: string): Enclosing | undefined => {
  if (value.startsWith("c")) {
    const [longitude = "", latitude = "", metres = "", ...others] = value.slice(1).split("_");
    const centre = readCorner(`${longitude}_${latitude}`);
    const radius = readNumber(metres);
    return centre && radius > 0 && others.length === 0
      ? { type: "circle", centre, radius }
      : undefined;
  }
  const polygons = value.split("!!").map((part) => part.split("!").map(readRing));
  return polygons.every((rings): rings is Coordinate[][] => !rings.includes(undefined))
    ? { type: "polygon", polygons }
    : undefined;
};

const readRing = (value: string): Coordinate[] | undefined => {
  const corners = value.split("~").map(readCorner);
  return corners.length > 2 && corners.every((corner) => corner !== undefined)
    ? closeRing(corners)
    : undefined;
};

const readCorner = (value: string): Coordinate | undefined => {
  const [longitude = Number.NaN, latitude = Number.NaN, ...others] = value
    .split("_")
    .map(readNumber);
  return others.length === 0 && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
    ? [longitude, latitude]
    : undefined;
};

const readNumber = (value: string): number =>
  /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
