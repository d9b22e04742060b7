import { expect, test } from "vitest";
import type { Shape } from "#domain/workspace/workspace.ts";
import { whyNot } from "./why-not.ts";

const point: Shape = { type: "point", at: [122, 37] };
const line: Shape = {
  type: "line",
  course: [
    [122, 37],
    [122.1, 37],
  ],
};
const circle: Shape = { type: "circle", centre: [122, 37], radius: 10 };

test("an analysis is refused with what it wants", () => {
  expect(whyNot("buffer", [])).toBe("any");
  expect(whyNot("buffer", [point, circle])).toBeNull();
  expect(whyNot("union", [])).toBe("two-areas");
  expect(whyNot("union", [circle])).toBe("two-areas");
  expect(whyNot("intersect", [circle, line])).toBe("areas");
  expect(whyNot("difference", [circle, circle, circle])).toBeNull();
  expect(whyNot("split", [circle, line, line])).toBeNull();
  expect(whyNot("split", [circle, circle, line])).toBe("area-and-line");
  expect(whyNot("split", [circle, line, point])).toBe("area-and-line");
  expect(whyNot("split", [circle])).toBe("area-and-line");
});
