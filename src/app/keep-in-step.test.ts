import { afterEach, expect, test } from "vitest";
import type { Camera } from "#domain/view.ts";
import type { Engine } from "#map/engine.ts";
import { keepInStep, lead, lookOf } from "./keep-in-step.ts";

const camera: Camera = { zoom: 9, latitude: 37, longitude: 122, bearing: 0, pitch: 0 };

/** A map that looks where it is told, and leads in turn as one that tells of every move would. */
const mapOf = (side: "a" | "b") => {
  const followed: string[] = [];
  let look = camera;
  const engine: Pick<Engine, "look" | "follow" | "redraw"> = {
    redraw: () => {},
    look: () => look,
    follow: (next, isSettled) => {
      followed.push(`${next.zoom}${isSettled ? " settled" : ""}`);
      look = next;
      lead(side, next, false);
    },
  };
  keepInStep(side, engine);
  return { followed, go: (next: Camera) => (look = next) };
};

afterEach(() => {
  keepInStep("a", null);
  keepInStep("b", null);
});

test("one map alone leads nobody", () => {
  mapOf("a");
  expect(lead("a", { ...camera, zoom: 10 }, false)).toBe(false);
  expect(lookOf("b")).toBeNull();
});

test("either map leads the other once, and nothing comes back", () => {
  const [a, b] = [mapOf("a"), mapOf("b")];
  a.go({ ...camera, zoom: 10 });
  expect(lead("a", { ...camera, zoom: 10 }, false)).toBe(true);
  expect([a.followed, b.followed]).toEqual([[], ["10"]]);
  b.go({ ...camera, zoom: 11 });
  expect(lead("b", { ...camera, zoom: 11 }, true)).toBe(true);
  expect([a.followed, b.followed]).toEqual([["11 settled"], ["10"]]);
});

test("a map that says it moves while it looks where the other does leaves that one alone", () => {
  const b = mapOf("b");
  expect(lead("a", { ...camera, longitude: camera.longitude + 1e-12 }, false)).toBe(false);
  expect(b.followed).toEqual([]);
});
