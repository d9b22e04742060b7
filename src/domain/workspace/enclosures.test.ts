import { expect, test } from "vitest";
import type { Enclosing } from "#domain/analysis/enclosing.ts";
import { findEnclosures } from "./enclosures.ts";
import { type Drawing, emptyWorkspace } from "./workspace.ts";

const circle = (radius: number): Enclosing => ({ type: "circle", centre: [122, 37], radius });
const drawing = (id: string, shape: Drawing["shape"]): Drawing => ({
  id,
  name: id,
  note: "",
  folder: null,
  isHidden: false,
  style: { color: "red", width: 2, filling: 0, isDashed: false },
  shape,
  properties: {},
});

test("a drawing counts as it is now, before what a link once saw of it; what is there no more has no shape", () => {
  const own = drawing("own", circle(10));
  const line = drawing("line", { type: "line", course: [] });
  const workspace = { ...emptyWorkspace("w", "w"), drawings: [own, line] };
  const found = findEnclosures(workspace, [
    { drawing: "own", outline: circle(5) },
    { drawing: "linked", outline: circle(6) },
    { drawing: "gone", outline: null },
    { drawing: "line", outline: null },
  ]);
  expect(found.map((one) => [one.own?.id ?? null, one.shape])).toEqual([
    ["own", circle(10)],
    [null, circle(6)],
    [null, null],
    [null, null],
  ]);
});
