import type { Stroke } from "#domain/briefing/strokes.ts";
import type { Position } from "#domain/view.ts";
import type { Plane } from "#map/plane.ts";

/** Of the shorter side of the map: the radius of the spotlight, and the width of the pen. */
const spotShare = 0.13;
const penShare = 0.007;
const dimmed = "rgb(10 16 20 / 66%)";
const ink = "#d92d20";
const rim = "rgb(255 255 255 / 92%)";

/** What is pointed at and drawn by hand, painted where the map now has those places. */
export const paintMarks = (
  canvas: HTMLCanvasElement,
  plane: Plane,
  { spotlight, strokes }: { spotlight: Position | null; strokes: readonly Stroke[] },
): void => {
  const { width, height } = plane.size();
  const ratio = devicePixelRatio;
  const isEmpty = spotlight === null && strokes.length === 0;
  // Nothing stands there and nothing comes: most of the time.
  if (isEmpty && canvas.dataset.marks === undefined) return;
  if (isEmpty) delete canvas.dataset.marks;
  else canvas.dataset.marks = `${strokes.length}`;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const pen = canvas.getContext("2d");
  if (!pen) return;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, height);
  const least = Math.min(width, height);
  if (spotlight) {
    const { x, y } = plane.project(spotlight);
    canvas.dataset.spotlight = `${x},${y}`;
    paintSpotlight(pen, x, y, spotShare * least, width, height);
  } else delete canvas.dataset.spotlight;
  pen.lineCap = "round";
  pen.lineJoin = "round";
  for (const [color, share] of [
    [rim, 1.9],
    [ink, 1],
  ] as const) {
    pen.strokeStyle = color;
    pen.lineWidth = penShare * least * share;
    for (const { points } of strokes) paintStroke(pen, plane, points);
  }
};

const paintSpotlight = (
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  width: number,
  height: number,
) => {
  pen.fillStyle = dimmed;
  pen.beginPath();
  pen.rect(0, 0, width, height);
  pen.arc(x, y, radius, 0, 2 * Math.PI, true);
  pen.fill();
  pen.strokeStyle = rim;
  pen.lineWidth = Math.max(1.5, radius / 45);
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.stroke();
};

const paintStroke = (pen: CanvasRenderingContext2D, plane: Plane, points: Stroke["points"]) => {
  pen.beginPath();
  for (const [index, [longitude, latitude]] of points.entries()) {
    const { x, y } = plane.project({ longitude, latitude });
    if (index === 0) pen.moveTo(x, y);
    // A single point is a dot.
    pen.lineTo(x, y + (points.length === 1 ? 0.01 : 0));
  }
  pen.stroke();
};
