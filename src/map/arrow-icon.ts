import type { IconLayerProps } from "deck.gl";

const side = 96;

let icon: Pick<IconLayerProps, "iconAtlas" | "iconMapping" | "getIcon"> | null = null;

/** The head of an arrow that points east, to be tinted; the end of its line lies a little behind its tip. */
export const arrowIcon = () => {
  icon ??= { iconAtlas: paint(), iconMapping: { head: mapping }, getIcon: () => "head" };
  return icon;
};

const mapping = {
  x: 0,
  y: 0,
  width: side,
  height: side,
  anchorX: side * 0.7,
  anchorY: side / 2,
  mask: true,
};

const paint = (): string => {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) return "";
  context.lineJoin = "round";
  context.lineWidth = 6;
  context.beginPath();
  for (const [x, y] of [
    [0.08, 0.12],
    [0.92, 0.5],
    [0.08, 0.88],
    [0.24, 0.5],
  ] as const)
    context.lineTo(x * side, y * side);
  context.closePath();
  context.fill();
  context.stroke();
  return canvas.toDataURL();
};
