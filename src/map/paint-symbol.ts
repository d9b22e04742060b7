import { paintTile } from "./paint-tile.ts";
import { type SymbolName, type SymbolShape, symbols } from "./symbols.ts";

/** Id of the map image of a symbol, or its beginning: a signed distance field, so that it takes any colour, size and halo. */
export const symbolImage = (name: SymbolName | ""): string => `symbol:${name}`;

/** Pixels a side, and how many of them lie round the grid for the halo; at twice the size on the map. */
const side = 48;
const margin = 7;
/** Samples a pixel, each way. */
const samples = 3;
/** Pixels of distance a field can tell, and the share of it that lies inside, as MapLibre reads them. */
const reach = 8;
const inside = 0.25;

/** Paints the distance field of the symbol an id asks for; null for ids of another kind. */
export const paintSymbol = (id: string): ImageData | null => {
  const [kind, name = ""] = id.split(":");
  if (kind !== "symbol" || !(name in symbols)) return null;
  const filled = sample(symbols[name as SymbolName]);
  if (!filled) return null;
  const outside = distances(filled, true);
  const inner = distances(filled, false);
  const field = new ImageData(side, side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const middle = (y * samples + (samples - 1) / 2) * size + x * samples + (samples - 1) / 2;
      const signed = ((outside[middle] ?? 0) - (inner[middle] ?? 0)) / samples;
      field.data[(y * side + x) * 4 + 3] = 255 * (1 - inside - signed / reach);
    }
  return field;
};

/** Samples a side. */
const size = side * samples;

/**
 * Distance in samples from each sample to the nearest one that is filled, or that is not (P. Felzenszwalb and
 * D. Huttenlocher 2012: columns, then rows, each by the lower envelope of parabolas).
 */
const distances = (filled: readonly boolean[], toFilled: boolean): Float64Array => {
  const squares = Float64Array.from(filled, (isFilled) => (isFilled === toFilled ? 0 : far));
  for (let x = 0; x < size; x += 1) envelope(squares, x, size);
  for (let y = 0; y < size; y += 1) envelope(squares, y * size, 1);
  return squares.map(Math.sqrt);
};

/** Farther than any sample, squared; finite, so that differences stay numbers. */
const far = 1e9;

/** Squared distances along one line of the grid, in place: `size` samples from a start, a stride apart. */
const envelope = (grid: Float64Array, start: number, stride: number): void => {
  const heights = Float64Array.from({ length: size }, (_, at) => grid[start + at * stride] ?? far);
  const feet = new Int32Array(size);
  const borders = new Float64Array(size + 1);
  let last = 0;
  borders[0] = Number.NEGATIVE_INFINITY;
  borders[1] = Number.POSITIVE_INFINITY;
  const heightAt = (at: number) => (heights[at] ?? far) + at * at;
  for (let at = 1; at < size; at += 1) {
    const meeting = () => {
      const foot = feet[last] ?? 0;
      return (heightAt(at) - heightAt(foot)) / (2 * (at - foot));
    };
    while (last > 0 && meeting() <= (borders[last] ?? 0)) last -= 1;
    const border = meeting();
    last += 1;
    feet[last] = at;
    borders[last] = border;
    borders[last + 1] = Number.POSITIVE_INFINITY;
  }
  let parabola = 0;
  for (let at = 0; at < size; at += 1) {
    while ((borders[parabola + 1] ?? 0) < at) parabola += 1;
    const foot = feet[parabola] ?? 0;
    grid[start + at * stride] = (at - foot) ** 2 + (heights[foot] ?? far);
  }
};

/** Which samples a shape covers, row by row. */
const sample = ({ fill, stroke }: SymbolShape): boolean[] | null => {
  const painted = paintTile(size, (pen) => {
    const scale = ((side - 2 * margin) * samples) / 24;
    pen.setTransform(scale, 0, 0, scale, margin * samples, margin * samples);
    if (fill) pen.fill(new Path2D(fill), "evenodd");
    if (!stroke) return;
    pen.lineWidth = stroke.width;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    pen.stroke(new Path2D(stroke.path));
  });
  return (
    painted && Array.from({ length: size * size }, (_, at) => (painted.data[at * 4 + 3] ?? 0) > 127)
  );
};
