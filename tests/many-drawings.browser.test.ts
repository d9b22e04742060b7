import { expect, test, vi } from "vitest";
import { cdp } from "vitest/browser";
import { addDrawings, changeDrawings, removeDrawings } from "#domain/workspace/edits.ts";
import type { Drawing, Shape } from "#domain/workspace/workspace.ts";
import { useAtlas } from "#store/atlas.ts";
import { editWorkspace, undoEdit } from "#store/edit-workspace.ts";
import { drawingStage } from "./drawing-stage.ts";

const stage = drawingStage();

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
  const waiting = { timeout: 60_000 };
  await expect.poll(() => stage().querySelectorAll("canvas").length, waiting).toBe(2);
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
