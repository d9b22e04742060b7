import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { emptyDraft } from "#domain/tools/tool.ts";
import type { Camera } from "#domain/view.ts";
import { newHistory } from "#domain/workspace/edit-history.ts";
import { addDrawings, changeDrawings, removeDrawings } from "#domain/workspace/edits.ts";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import { type Drawing, emptyWorkspace, type Shape } from "#domain/workspace/workspace.ts";
import { createEngine, type Engine } from "#map/engine.ts";
import type { Picture } from "#map/picture.ts";
import { takeTool } from "#store/answer-tool.ts";
import { setSession, setView, useAtlas } from "#store/atlas.ts";
import { editWorkspace, undoEdit } from "#store/edit-workspace.ts";
import { drawnPictureOf } from "./load-drawing.ts";
import { mapEvents } from "./map-events.ts";
import { pictureOf } from "./picture-of.ts";

const camera: Camera = { zoom: 10, latitude: 37.2, longitude: 122, bearing: 0, pitch: 0 };
/** Nothing but what is drawn. */
const style: Picture["style"] = {
  version: 8,
  sources: {},
  layers: [{ id: "ground", type: "background", paint: { "background-color": "#ffffff" } }],
};

let container: HTMLElement;
let engine: Engine;
let stop: () => void;

const picture = (): Picture => {
  const state = useAtlas.getState();
  return { ...pictureOf(state, null, drawnPictureOf(state, show)), style };
};
const show = () => engine.show(picture());

beforeEach(async () => {
  container = document.createElement("div");
  container.style.cssText = "width: 400px; height: 300px";
  document.body.append(container);
  useAtlas.setState({ workspace: newHistory(emptyWorkspace("w", "w")) });
  setView({ camera });
  setSession({ tool: null, draft: emptyDraft, chosenDrawings: [], notices: [] });
  await new Promise<void>((resolve) => {
    engine = createEngine(container, picture(), { ...mapEvents, onReady: resolve });
    stop = useAtlas.subscribe(show);
  });
});

afterEach(() => {
  stop();
  engine.destroy();
  container.remove();
  vi.restoreAllMocks();
});

const mouse = (type: string, x: number, y: number, keys: MouseEventInit = {}) => {
  const box = container.getBoundingClientRect();
  container
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
  container
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

/** Drawings of all kinds, spread over the city. */
const many = (count: number): Drawing[] =>
  Array.from({ length: count }, (_, index) => {
    const [east, north] = [121.7 + (index % 50) * 0.018, 37 + Math.floor(index / 50) * 0.009];
    const near = (across: number, up: number): [number, number] => [
      east + across * 0.006,
      north + up * 0.004,
    ];
    const wave = Array.from({ length: 20 }, (_corner, at) => near(at / 20, Math.sin(at) / 2));
    const ring = Array.from({ length: 20 }, (_corner, at) =>
      near(Math.cos((at * Math.PI) / 10), Math.sin((at * Math.PI) / 10)),
    );
    const shapes: Shape[] = [
      { type: "line", course: wave },
      { type: "polygon", polygons: [[[...ring, ring[0] as [number, number]]]] },
      { type: "point", at: near(0, 0) },
      { type: "circle", centre: near(0, 0), radius: 400 },
      { type: "arrow", course: wave.slice(0, 4) },
      { type: "text", at: near(0, 0) },
    ];
    return {
      id: `d${index}`,
      name: `图形 ${index}`,
      note: "",
      folder: null,
      isHidden: false,
      style: {
        color: "blue",
        width: 2,
        filling: 0.2,
        isDashed: index % 7 === 0,
      },
      shape: shapes[index % 6] as Shape,
      properties: {},
    };
  });

/** As far as it is spoken to. */
interface DevTools {
  send: (
    method: string,
    options?: object,
  ) => Promise<{ metrics?: { name: string; value: number }[] }>;
}

const devtools = () => cdp() as unknown as DevTools;

/** Milliseconds the thread of the page has worked, whatever else the machine does. */
const workedFor = async (): Promise<number> => {
  const { metrics } = await devtools().send("Performance.getMetrics");
  return 1000 * (metrics?.find(({ name }) => name === "TaskDuration")?.value ?? 0);
};

test("with 2,000 drawings, one more edit costs a fraction of drawing them all", async () => {
  // Software graphics take seconds for what they draw, and would be measured with it.
  for (const call of ["drawArraysInstanced", "drawElementsInstanced"] as const)
    vi.spyOn(WebGL2RenderingContext.prototype, call).mockImplementation(() => {});
  await devtools().send("Performance.enable", { timeDomain: "threadTicks" });
  const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const settle = async () => {
    for (let frame = 0; frame < 4; frame += 1) await painted();
  };
  editWorkspace({ edit: "import", of: 2000 }, addDrawings(many(2000)));
  // The other graphics of this file are let go of first.
  const waiting = { timeout: 60_000 };
  await expect.poll(() => container.querySelectorAll("canvas").length, waiting).toBe(2);
  await expect.poll(() => useAtlas.getState().given.geodesic, waiting).not.toBeNull();
  await settle();
  const edits: Record<string, (round: number) => void> = {
    "another one": (round) =>
      editWorkspace(
        { edit: "draw", of: "a" },
        addDrawings(
          many(6)
            .map((one) => ({ ...one, id: `${one.id}-${round}` }))
            .slice(round % 6, (round % 6) + 1),
        ),
      ),
    "another shape": (round) =>
      editWorkspace(
        { edit: "change-shape", of: "a" },
        changeDrawings(new Set([`d${round * 60}`]), () => ({
          shape: {
            type: "line",
            course: [
              [122, 37],
              [122 + round / 100, 37.1],
            ],
          },
        })),
      ),
    "one less": (round) =>
      editWorkspace({ edit: "delete", of: "a" }, removeDrawings(new Set([`d${round * 70 + 1}`]))),
    "a step back": () => undoEdit(),
  };
  const idle: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const before = await workedFor();
    await settle();
    idle.push((await workedFor()) - before);
  }
  const start = await workedFor();
  editWorkspace({ edit: "restyle", of: 2000 }, ({ drawings: before, ...rest }) => ({
    ...rest,
    drawings: before.map((one) => ({ ...one, style: { ...one.style, width: 3 } })),
  }));
  await settle();
  const all = (await workedFor()) - start;
  console.log(`all of 2,000 drawings: ${all.toFixed(1)} ms`);
  for (const [name, edit] of Object.entries(edits)) {
    const times: number[] = [];
    for (let round = 0; round < 11; round += 1) {
      const before = await workedFor();
      edit(round);
      await settle();
      times.push((await workedFor()) - before);
    }
    const took = median(times) - median(idle);
    console.log(`${name} among 2,000 drawings: ${took.toFixed(1)} ms`);
    expect(took).toBeLessThan(all / 3);
  }
}, 180_000);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
