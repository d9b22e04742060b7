import { expect, test } from "vitest";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import type { Shape } from "#domain/workspace/workspace.ts";
import { takeTool } from "#store/answer-tool.ts";
import { useAtlas } from "#store/atlas.ts";
import { drawingStage } from "./drawing-stage.ts";

const stage = drawingStage();

const mouse = (type: string, x: number, y: number, keys: MouseEventInit = {}) => {
  const box = stage().getBoundingClientRect();
  stage()
    .querySelector("canvas")
    ?.dispatchEvent(
      new MouseEvent(type, { bubbles: true, clientX: box.x + x, clientY: box.y + y, ...keys }),
    );
};
const click = (x: number, y: number, keys: MouseEventInit = {}) => {
  mouse("mousemove", x, y, keys);
  for (const type of ["mousedown", "mouseup", "click"]) mouse(type, x, y, keys);
};
const press = (key: string) =>
  stage()
    .querySelector("canvas")
    ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const drawings = () => useAtlas.getState().workspace.document.drawings;
const session = () => useAtlas.getState().session;

test("a line is drawn by clicks, drawn on the map, chosen by a click and let go by one beside it", async () => {
  takeTool("draw-line");
  click(100, 100);
  await expect.poll(() => session().draft.points.length).toBe(1);
  click(300, 100);
  click(300, 101);
  await expect.poll(() => drawings().length).toBe(1);
  expect(drawings()[0]).toMatchObject({ name: "线 1", shape: { type: "line" } });
  expect(session()).toMatchObject({ tool: "draw-line", chosenDrawings: [drawings()[0]?.id] });

  takeTool(null);
  click(200, 200);
  expect(session().chosenDrawings).toEqual([]);
  click(200, 103);
  expect(session().chosenDrawings).toEqual([drawings()[0]?.id]);
  expect(session().notices.map(({ id }) => id)).toContain("drawing-chosen");
  click(200, 103, { ctrlKey: true });
  expect(session().chosenDrawings).toEqual([]);
});

test("a point is drawn to a corner nearby, and with Alt it is not", async () => {
  takeTool("draw-point");
  click(200, 100);
  await expect.poll(() => drawings().length).toBe(1);
  click(206, 104);
  click(206, 104, { altKey: true });
  const [first, snapped, free] = drawings().map(({ shape }) => (shape as { at: number[] }).at);
  expect(snapped).toEqual(first);
  expect(free).not.toEqual(first);
  mouse("mousemove", 194, 97);
  expect(session().snap).toMatchObject({ onto: "corner", of: { kind: "drawing", name: "点 1" } });
});

test("a corner is dragged, the map stays; another one is moved by keys", async () => {
  takeTool("draw-line");
  click(100, 100);
  await expect.poll(() => session().draft.points.length).toBe(1);
  click(300, 100);
  press("Enter");
  await expect.poll(() => drawings().length).toBe(1);
  takeTool("edit-shape");
  const course = () => cornersOf(drawings()[0]?.shape as Shape, null);
  const [start, end] = course();
  mouse("mousedown", 300, 100);
  mouse("mousemove", 310, 140);
  mouse("mousemove", 320, 180);
  window.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
  expect(course()[0]).toEqual(start);
  expect(course()[1]?.[1]).toBeLessThan((end?.[1] ?? 0) - 0.04);
  expect(useAtlas.getState().view.camera).toMatchObject({ longitude: 122, latitude: 37.2 });
  expect(useAtlas.getState().workspace.past).toHaveLength(2);

  press("Tab");
  await expect.poll(() => session().draft.hold?.corner).toBe("whole");
  press("ArrowUp");
  press("Enter");
  expect(course()[0]?.[1]).toBeGreaterThan(start?.[1] ?? 0);
  press("Escape");
});
