import { expect, test } from "vitest";
import { balanceColumns, type FlowLine, flowColumns } from "./flow-columns.ts";
import { setText, type TextRun } from "./set-text.ts";
import type { MeasureText, SheetItem } from "./sheet.ts";

/** Chinese as wide as the em, all else half. */
const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size / 2), 0);

const plain = (text: string): TextRun => ({ text, color: "#000000" });
const note = (text: string): TextRun => ({ ...plain(text), scale: 0.5, rise: 0.4, isGlued: true });

const lines = (runs: readonly TextRun[], width: number) =>
  setText(runs, width, 1, measure).map((line) =>
    line
      .at(0, 0)
      .flatMap((item) => (item.kind === "text" ? [item.text] : []))
      .join("|"),
  );

test("no line ends before the number of a note, and none begins with a mark that closes", () => {
  const runs = [
    plain("威高"),
    note("12"),
    plain("、光威"),
    note("13"),
    plain("、富士康（打印机）"),
  ];
  for (let width = 3; width < 16; width += 0.5)
    for (const line of lines(runs, width)) expect(line).not.toMatch(/^(\d|、|）)/);
  expect(lines(runs, 100)).toEqual(["威高|12|、光威|13|、富士康（打印机）"]);
});

test("a stretch that goes on over lines is whole in each, and stands where the last one ends", () => {
  const set = setText([plain("现状 "), { ...plain("2023"), isBold: true }], 100, 2, measure);
  const items = set[0]?.at(10, 5) ?? [];
  expect(items).toMatchObject([
    { text: "现状 ", x: 10, y: 5, size: 2 },
    { text: "2023", x: 15, y: 5, isBold: true },
  ]);
  expect(set[0]?.width).toBe(9);
});

test("what is wider than a line is cut, and blanks at its ends are dropped", () => {
  expect(lines([plain("abcdefgh")], 2)).toEqual(["abcd", "efgh"]);
  expect(lines([plain("ab "), plain(" cd")], 1)).toEqual(["ab", "cd"]);
});

const line = (name: string, change: Partial<FlowLine> = {}): FlowLine => ({
  height: 10,
  at: (x, y): SheetItem[] => [{ kind: "text", text: name, x, y, size: 1, color: "#000000" }],
  ...change,
});

test("a heading goes with what it heads into the next column, and air above it is dropped there", () => {
  const flow = flowColumns(
    [line("a"), line("b"), line("head", { keepsNext: true, above: 5 }), line("c")],
    [
      { x: 0, y: 0, width: 50, height: 36 },
      { x: 60, y: 0, width: 50, height: 36 },
    ],
  );
  expect(flow.leftOut).toBe(0);
  expect(flow.items()).toMatchObject([
    { text: "a", x: 0, y: 0 },
    { text: "b", x: 0, y: 10 },
    { text: "head", x: 60, y: 0 },
    { text: "c", x: 60, y: 10 },
  ]);
});

test("columns are as low as they can be, and say when their room is too small", () => {
  const ten = Array.from({ length: 10 }, (_, index) => line(String(index)));
  const box = { x: 0, y: 0, width: 110, height: 80 };
  const balanced = balanceColumns(ten, box, 2, 10);
  expect(balanced?.bottom).toBeCloseTo(50, 0);
  expect(balanced?.items()[5]).toMatchObject({ text: "5", x: 60, y: 0 });
  expect(balanceColumns(ten, { ...box, height: 45 }, 2, 10)).toBeNull();
});
