import { afterEach, beforeEach, expect, test } from "vitest";
import { runAnalysis } from "#data/analysis/run-analysis.ts";
import type { AnalysisRequest } from "#domain/analysis/analysis.ts";
import { newHistory } from "#domain/workspace/edit-history.ts";
import { addDrawings } from "#domain/workspace/edits.ts";
import {
  type Coordinate,
  type Drawing,
  emptyWorkspace,
  type Shape,
} from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace, undoEdit } from "#store/edit-workspace.ts";
import { analyseDrawings } from "./analyse-drawings.ts";

const ring = (...corners: Coordinate[]): Coordinate[] => [...corners, ...corners.slice(0, 1)];
const box = (west: number, south: number, size: number): Shape => ({
  type: "polygon",
  polygons: [
    [ring([west, south], [west + size, south], [west + size, south + size], [west, south + size])],
  ],
});
const bow: Shape = {
  type: "polygon",
  polygons: [[ring([122, 37], [122.1, 37.1], [122.1, 37], [122, 37.1])]],
};

const drawing = (id: string, shape: Shape): Drawing => ({
  id,
  name: `图形${id}`,
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "red", width: 2, filling: 0.2, isDashed: false },
  shape,
  properties: {},
});

const choose = (...drawings: Drawing[]) => {
  editWorkspace({ edit: "import", of: drawings.length }, addDrawings(drawings));
  setSession({ chosenDrawings: drawings.map(({ id }) => id) });
};

const drawings = () => useAtlas.getState().workspace.document.drawings;
const notice = () => {
  const found = useAtlas.getState().session.notices.find(({ id }) => id === "analysis");
  if (!found) throw new Error("nothing was said");
  return found;
};

beforeEach(() => {
  useAtlas.setState({ workspace: newHistory(emptyWorkspace("w", "w")) });
  setSession({ chosenDrawings: [], notices: [], analysis: null, minuend: null });
});

afterEach(() => setSession({ analysis: null }));

test("the union comes back from the worker as one step, and goes with one undo", async () => {
  choose(drawing("a", box(122, 37, 0.1)), drawing("b", box(122.05, 37.05, 0.1)));
  await analyseDrawings("union");
  const [a, b, made] = drawings();
  expect([a?.id, b?.id]).toEqual(["a", "b"]);
  expect(made?.name).toBe("图形b ∪ 图形a");
  expect(made?.note).toContain("EPSG:4550");
  expect(made?.shape.type === "polygon" && made.shape.polygons[0]?.[0]).toHaveLength(9);
  expect(useAtlas.getState().session.chosenDrawings).toEqual([made?.id]);
  expect(useAtlas.getState().session.analysis).toBeNull();
  undoEdit();
  expect(drawings().map(({ id }) => id)).toEqual(["a", "b"]);
});

test("what is subtracted from is what was chosen for it, else the uppermost", async () => {
  choose(drawing("a", box(122, 37, 0.1)), drawing("b", box(122.05, 37.05, 0.1)));
  setSession({ minuend: "a" });
  await analyseDrawings("difference");
  expect(drawings()[2]?.name).toBe("图形a − 图形b");
  setSession({ chosenDrawings: ["a", "b"] });
  await analyseDrawings("difference");
  expect(drawings()[3]?.name).toBe("图形b − 图形a");
});

test("an area that crosses itself is named, and repaired when the person says so", async () => {
  choose(drawing("a", box(121.9, 36.9, 0.3)), drawing("b", bow));
  await analyseDrawings("intersect");
  expect(drawings()).toHaveLength(2);
  const { message, action, tone } = notice();
  expect(tone).toBe("trouble");
  expect(message(undefined as never, "zh")).toContain("“图形b”的边线自相交（122.05");
  action?.run();
  await expect.poll(() => drawings().length).toBe(3);
  expect(drawings()[1]?.shape).toBe(bow);
  expect(drawings()[2]?.note).toContain("修复");
});

test("a long analysis tells how far it is and ends at once when it is cancelled", async () => {
  const corners = Array.from({ length: 300 }, (_, index): Coordinate => {
    const angle = (2 * Math.PI * index) / 300;
    const radius = index % 2 === 0 ? 0.2 : 0.1;
    return [122 + radius * Math.cos(angle), 37 + radius * Math.sin(angle)];
  });
  const star: Shape = { type: "polygon", polygons: [[ring(...corners)]] };
  const request: AnalysisRequest = {
    ask: "buffer",
    shapes: Array.from({ length: 5000 }, () => star),
    metres: 500,
    isRepaired: false,
  };
  const said: number[] = [];
  const running = runAnalysis(request, (done, total) => {
    expect(total).toBe(5000);
    said.push(done);
    running.cancel();
  });
  expect(await running.answer).toBeNull();
  expect(said[0]).toBe(1);
});
