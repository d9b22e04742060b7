import { expect, test } from "vitest";
import type { MeasureText } from "#domain/sheet/sheet.ts";
import { textsOf } from "#domain/sheet/sheet.ts";
import { legendItems } from "./legend-items.ts";
import type { LegendGroup } from "./legend-row.ts";

const measure: MeasureText = ({ text, size }) =>
  [...text].reduce((sum, one) => sum + (one > "\u2e7f" ? size : size * 0.55), 0);

const group = (name: string, count: number): LegendGroup => [
  { kind: "heading", sample: null, label: name },
  ...Array.from({ length: count }, (_, index) => ({
    kind: "entry" as const,
    sample: { kind: "fill" as const, color: "#336699" },
    label: `${name}第${index + 1}项`,
  })),
  { kind: "note", sample: null, label: "可省略的说明", isSpare: true },
];

const box = { x: 10, y: 20, width: 54, height: 120 };
const set = (groups: LegendGroup[], height = box.height) =>
  legendItems(groups, { ...box, height }, 1, measure, (count) => `另有${count}项`);

const boundsOf = (items: ReturnType<typeof set>) => {
  const texts = items.flatMap((item) => (item.kind === "text" ? [item] : []));
  return {
    right: Math.max(...texts.map((item) => item.x + measure(item))),
    bottom: Math.max(...texts.map(({ y }) => y)),
  };
};

test("a short legend is written large, with its notes", () => {
  const items = set([group("功能区", 7)]);
  expect(textsOf(items).regular).toContain("可省略的说明");
  expect(boundsOf(items).bottom).toBeLessThan(box.y + box.height);
});

test("a long one takes columns and smaller letters before it leaves out a name", () => {
  const items = set([group("功能区", 20), group("园区", 30), group("企业", 20)]);
  const written = textsOf(items);
  for (const name of ["功能区第20项", "园区第30项", "企业第20项"])
    expect(written.regular).toContain(name);
  expect(written.regular).not.toContain("另有");
  const { right, bottom } = boundsOf(items);
  expect(right).toBeLessThanOrEqual(box.x + box.width + 0.01);
  expect(bottom).toBeLessThanOrEqual(box.y + box.height);
});

test("where nothing helps it says how many are missing", () => {
  const items = set([group("功能区", 60), group("园区", 60)], 40);
  expect(textsOf(items).regular).toMatch(/另有\d+项/);
  expect(boundsOf(items).bottom).toBeLessThanOrEqual(box.y + 40);
});
