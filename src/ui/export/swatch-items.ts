import type { SheetItem, SheetPath } from "#domain/sheet/sheet.ts";
import type { Swatch } from "#map/layer.ts";
import { symbols } from "#map/symbols.ts";
import type { DrawnSample } from "./legend-row.ts";

/** Units a swatch is wide and high. */
export const swatchSize = { width: 26, height: 16 };

/**
 * A swatch as it is drawn on a sheet, its upper left at a point, its unit so many millimetres. Nothing on a sheet is
 * seen through: what fades on the screen is drawn in steps towards white.
 */
export const swatchItems = (
  sample: Swatch | DrawnSample,
  at: readonly [x: number, y: number],
  unit: number,
): SheetItem[] => {
  const draw = (
    path: string,
    how: Omit<SheetPath, "kind" | "path" | "at" | "unit">,
  ): SheetPath => ({
    kind: "path",
    path,
    at,
    unit,
    ...how,
  });
  const { color } = sample;
  switch (sample.kind) {
    case "fill":
      return [draw(box, { fill: color, stroke: tint("#333333", 0.45), width: 0.8 })];
    case "soft":
      return strips.map(([x, share]) =>
        draw(`M${x} 1h1.05v14h-1.05z`, { fill: tint(color, share * 0.6) }),
      );
    case "halo":
      return rings.map(([radius, share]) =>
        draw(circle(13, 8, radius), { fill: tint(color, share) }),
      );
    case "line":
      return [draw("M1 13L9 5L16 10L25 3", { stroke: color, width: 1.6 })];
    case "arc":
      return [draw("M2 13C7 2 19 2 24 13", { stroke: color, width: 1.8 })];
    case "dashes":
      return [draw(rounded, { stroke: color, width: 1.6, dash: [4, 2.6] })];
    case "drawn": {
      const dash = sample.isDashed ? { dash: [4, 2.6] } : {};
      const stroke = { stroke: color, width: 1.6, ...dash };
      if (sample.as === "point") return [draw(circle(13, 8, 4.5), { fill: color })];
      if (sample.as === "text") return [nameItem(color, at, unit)];
      if (sample.as === "line") return [draw("M1 13L9 5L16 10L25 3", stroke)];
      return [draw(box, { fill: tint(color, sample.filling), ...stroke })];
    }
    case "badge":
      return [
        draw(circle(13, 8, 7.5), { fill: color }),
        {
          kind: "text",
          text: sample.mark,
          x: at[0] + 13 * unit,
          y: at[1] + 11.6 * unit,
          size: 10 * unit,
          isBold: true,
          align: "middle",
          color: sample.ink,
        },
      ];
    case "label":
      return [nameItem(color, at, unit)];
    case "dots":
      return [
        draw(
          [3, 8, 13, 18, 23]
            .flatMap((x, column) =>
              (column % 2 === 0 ? [3, 8, 13] : [5.5, 10.5]).map((y) => circle(x, y, 1.1)),
            )
            .join(""),
          { fill: color },
        ),
      ];
    case "crosses":
      return [
        draw(box, { stroke: tint(color, 0.5), width: 1 }),
        draw(
          [5, 11, 17, 21.5]
            .flatMap((x, column) =>
              (column % 2 === 0 ? [5, 11] : [8]).map(
                (y) => `M${x - 1.6} ${y - 1.6}l3.2 3.2m0 -3.2l-3.2 3.2`,
              ),
            )
            .join(""),
          { stroke: color, width: 1.1 },
        ),
      ];
    case "waves":
      return [
        draw([4.5, 8.5, 12.5].map((y) => `M2 ${y}q2.75 -3.2 5.5 0t5.5 0 5.5 0 5.5 0`).join(""), {
          stroke: color,
          width: 1.4,
          isRound: true,
        }),
      ];
    case "hatch-up":
    case "hatch-down":
      return [
        {
          kind: "clip",
          x: at[0] + unit,
          y: at[1] + unit,
          width: 24 * unit,
          height: 14 * unit,
          items: [
            draw(
              [-12, -6, 0, 6, 12, 18, 24]
                .map((x) => (sample.kind === "hatch-up" ? `M${x} 16l16 -16` : `M${x} 0l16 16`))
                .join(""),
              { stroke: color, width: 1.5 },
            ),
          ],
        },
      ];
    case "symbol":
      return symbolItems(sample.symbol, color, [at[0] + 5 * unit, at[1]], unit * 0.667);
  }
};

const nameItem = (color: string, at: readonly [number, number], unit: number): SheetItem => ({
  kind: "text",
  text: "名",
  x: at[0] + 13 * unit,
  y: at[1] + 12.4 * unit,
  size: 12 * unit,
  align: "middle",
  color,
});

/** A symbol of the map, drawn on a grid of 24 by 24 units. */
const symbolItems = (
  name: keyof typeof symbols,
  color: string,
  at: readonly [number, number],
  unit: number,
): SheetItem[] => {
  const shape: { fill?: string; stroke?: { path: string; width: number } } = symbols[name];
  return [
    ...(shape.fill ? [{ kind: "path" as const, path: shape.fill, at, unit, fill: color }] : []),
    ...(shape.stroke
      ? [
          {
            kind: "path" as const,
            path: shape.stroke.path,
            at,
            unit,
            stroke: color,
            width: shape.stroke.width,
            isRound: true,
          },
        ]
      : []),
  ];
};

/** A colour with so much of it left on white. */
const tint = (color: string, share: number): string =>
  `#${[1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16))
    .map((channel) => Math.round(255 + (channel - 255) * share))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;

export const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const box = "M1 1h24v14h-24z";
const rounded = "M4 2h18a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-18a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2z";

/** From one edge to the other: how much of the colour there is. */
const strips = Array.from(
  { length: 26 },
  (_, x) => [x, Math.min(1, Math.max(0, Math.min(x + 0.5, 25.5 - x) / 7.8))] as const,
);

/** From the outermost to the innermost. */
const rings = Array.from(
  { length: 12 },
  (_, index) => [8 - (index * 8) / 12, 0.05 + (0.8 * (index + 0.5)) / 12] as const,
);
