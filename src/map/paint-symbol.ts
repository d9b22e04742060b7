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
  const size = side * samples;
  const isFilled = (x: number, y: number) => filled[y * size + x] === true;
  const edge: [number, number][] = [];
  for (let y = 1; y < size - 1; y += 1)
    for (let x = 1; x < size - 1; x += 1)
      if (
        isFilled(x, y) &&
        !(isFilled(x - 1, y) && isFilled(x + 1, y) && isFilled(x, y - 1) && isFilled(x, y + 1))
      )
        edge.push([x, y]);
  const field = new ImageData(side, side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [middleX, middleY] = [(x + 0.5) * samples - 0.5, (y + 0.5) * samples - 0.5];
      const nearest = edge.reduce(
        (least, [edgeX, edgeY]) => Math.min(least, (edgeX - middleX) ** 2 + (edgeY - middleY) ** 2),
        Number.POSITIVE_INFINITY,
      );
      const distance = Math.sqrt(nearest) / samples;
      const signed = isFilled(Math.round(middleX), Math.round(middleY)) ? -distance : distance;
      field.data[(y * side + x) * 4 + 3] = 255 * (1 - inside - signed / reach);
    }
  return field;
};

/** Which samples a shape covers, row by row. */
const sample = ({ fill, stroke }: SymbolShape): boolean[] | null => {
  const canvas = document.createElement("canvas");
  canvas.width = side * samples;
  canvas.height = side * samples;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) return null;
  const scale = ((side - 2 * margin) * samples) / 24;
  pen.setTransform(scale, 0, 0, scale, margin * samples, margin * samples);
  if (fill) pen.fill(new Path2D(fill), "evenodd");
  if (stroke) {
    pen.lineWidth = stroke.width;
    pen.lineCap = "round";
    pen.lineJoin = "round";
    pen.stroke(new Path2D(stroke.path));
  }
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return Array.from({ length: data.length / 4 }, (_, index) => (data[index * 4 + 3] ?? 0) > 127);
};
