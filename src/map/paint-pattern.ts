import { paintTile } from "./paint-tile.ts";

/**
 * Patterns as map images made on demand: the id of an image says its kind and colour, so that a style needs
 * nothing but the id. Kinds of area that lie over one another are told apart by pattern before hue.
 */
export type PatternKind = "hatch-up" | "hatch-down" | "dots" | "waves" | "crosses";

/** Id of a tile of a pattern in an sRGB hexadecimal colour. */
export const patternImage = (kind: PatternKind, color: string): string =>
  `pattern:${kind}:${color}`;

/** Id of the same tile, larger by a factor, to a quarter of its size. */
export const enlargedPattern = (id: string, factor: number): string =>
  `${id}:${Math.round(factor * 4) / 4}`;

/** Paints the tile an id asks for, at twice its size on the map; null for ids of another kind. */
export const paintPattern = (id: string): ImageData | null => {
  const [kind, name = "", color, factor = "1"] = id.split(":");
  if (kind !== "pattern" || !color || !(name in tiles)) return null;
  const { side, lineWidth, draw } = tiles[name as PatternKind];
  const scale = Number(factor);
  return paintTile(Math.round(side * scale), (pen) => {
    pen.scale(scale, scale);
    pen.strokeStyle = color;
    pen.fillStyle = color;
    pen.lineWidth = lineWidth;
    pen.lineCap = "square";
    pen.beginPath();
    draw(pen, side);
    pen.stroke();
  });
};

interface Tile {
  /** Pixels, at twice the size on the map. */
  side: number;
  lineWidth: number;
  draw: (pen: CanvasRenderingContext2D, side: number) => void;
}

const diagonals =
  (isRising: boolean): Tile["draw"] =>
  (pen, side) => {
    for (const shift of [-side, 0, side]) {
      pen.moveTo(shift - 2, isRising ? side + 2 : -2);
      pen.lineTo(shift + side + 2, isRising ? -2 : side + 2);
    }
  };

const tiles: Record<PatternKind, Tile> = {
  "hatch-up": { side: 20, lineWidth: 1.7, draw: diagonals(true) },
  "hatch-down": { side: 20, lineWidth: 1.7, draw: diagonals(false) },
  dots: {
    side: 20,
    lineWidth: 0.01,
    draw: (pen) => {
      // Midway between the lines of both hatches, over which they may lie.
      for (const [x, y] of [
        [10, 0],
        [10, 20],
        [0, 10],
        [20, 10],
      ] as const) {
        pen.moveTo(x, y);
        pen.arc(x, y, 1.9, 0, 2 * Math.PI);
      }
      pen.fill();
    },
  },
  waves: {
    side: 44,
    lineWidth: 1.9,
    draw: (pen, side) => {
      for (const [x, y] of [
        [0, 11],
        [side / 2, 33],
        [-side / 2, 33],
      ] as const) {
        pen.moveTo(x + 10, y);
        pen.bezierCurveTo(x + 14, y - 6, x + 17, y - 6, x + 20, y);
        pen.bezierCurveTo(x + 23, y + 6, x + 26, y + 6, x + 30, y);
      }
    },
  },
  crosses: {
    side: 24,
    lineWidth: 1.4,
    draw: (pen) => {
      for (const [x, y] of [
        [6, 6],
        [18, 18],
      ] as const) {
        pen.moveTo(x - 2.5, y - 2.5);
        pen.lineTo(x + 2.5, y + 2.5);
        pen.moveTo(x + 2.5, y - 2.5);
        pen.lineTo(x - 2.5, y + 2.5);
      }
    },
  },
};
