import { expect, test } from "vitest";
import type { LayoutNode } from "./arrange-column.ts";
import { type LayoutLink, layOutDiagram } from "./lay-out-diagram.ts";

const node = (id: string, group: string | null = "all"): LayoutNode => ({ id, group, height: 2 });
const link = (from: string, to: string, change: Partial<LayoutLink> = {}): LayoutLink => ({
  id: `${from}-${to}`,
  ends: [from, to],
  width: 0.5,
  ...change,
});
const sizes = { gap: 1, heading: 1 };

const overlapping = (laidOut: ReturnType<typeof layOutDiagram>) => {
  const nodes = [...laidOut.nodes];
  return nodes.flatMap(([one, a]) =>
    nodes
      .filter(
        ([other, b]) =>
          one < other &&
          a.column === b.column &&
          a.top < b.top + b.height &&
          b.top < a.top + a.height,
      )
      .map(([other]) => `${one} ${other}`),
  );
};

test("nodes go where their links want them, so that none cross", () => {
  const laidOut = layOutDiagram(
    [
      [node("a"), node("b"), node("c")],
      [node("x"), node("y"), node("z")],
    ],
    [link("a", "z"), link("b", "y"), link("c", "x")],
    sizes,
  );
  const order = (ids: string[]) =>
    ids
      .sort((a, b) => (laidOut.nodes.get(a)?.top ?? 0) - (laidOut.nodes.get(b)?.top ?? 0))
      .join("");
  expect(["zyx/abc", "xyz/cba"]).toContain(`${order(["x", "y", "z"])}/${order(["a", "b", "c"])}`);
  expect(overlapping(laidOut)).toEqual([]);
});

test("groups keep their order and stand below their headings", () => {
  const laidOut = layOutDiagram(
    [
      [node("a", "first"), node("b", "second")],
      [node("x"), node("y")],
    ],
    [link("a", "y"), link("b", "x")],
    { ...sizes, kept: [1] },
  );
  const top = (id: string) => laidOut.nodes.get(id)?.top ?? Number.NaN;
  expect(top("a")).toBeLessThan(top("b"));
  expect(top("x")).toBeLessThan(top("y"));
  const headings = laidOut.headings.filter(({ column }) => column === 0);
  expect(headings.map(({ group }) => group)).toEqual(["first", "second"]);
  expect(headings.map((heading) => heading.top + sizes.heading)).toEqual([top("a"), top("b")]);
});

test("a link that passes a column runs between its nodes, or through the one it is told to", () => {
  const columns = [
    [node("a"), node("b")],
    [node("m"), node("n"), node("gap", null)],
    [node("x"), node("y")],
  ];
  const laidOut = layOutDiagram(
    columns,
    [link("a", "m"), link("a", "x"), link("b", "y", { through: "gap" }), link("n", "y")],
    sizes,
  );
  const passing = (id: string) => laidOut.paths.get(id)?.find(({ column }) => column === 1)?.y ?? 0;
  expect(laidOut.paths.get("a-x")?.map(({ column }) => column)).toEqual([0, 1, 2]);
  for (const id of ["m", "n", "gap"]) {
    const { top = 0, height = 0 } = laidOut.nodes.get(id) ?? {};
    const isBehind = passing("a-x") > top && passing("a-x") < top + height;
    expect(isBehind).toBe(false);
  }
  const gap = laidOut.nodes.get("gap");
  expect(passing("b-y")).toBeCloseTo((gap?.top ?? 0) + 1);
  expect(overlapping(laidOut)).toEqual([]);
});

test("links lie beside one another where they meet a node", () => {
  const laidOut = layOutDiagram(
    [[node("a"), node("b")], [node("x")]],
    [link("a", "x"), link("b", "x")],
    sizes,
  );
  const ends = ["a-x", "b-x"].map((id) => laidOut.paths.get(id)?.at(-1)?.y ?? 0);
  expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeGreaterThanOrEqual(0.5);
});
