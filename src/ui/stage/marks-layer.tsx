import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { Position } from "#domain/view.ts";
import { planeOfScreen } from "#map/plane.ts";
import { useAtlas } from "#store/atlas.ts";
import {
  beginStroke,
  extendStroke,
  pointAt,
  sceneOfStrokes,
  shownStrokes,
} from "#store/briefing/change-marks.ts";
import { setStage } from "#store/stage.ts";
import type { AtlasState } from "#store/state.ts";
import styles from "./marks-layer.module.css";
import { paintMarks } from "./paint-marks.ts";
import { useDeskText } from "./use-desk-text.ts";

/** Spotlight and pen over the map: shows them, and takes the pointer or the arrow keys while one of them is chosen. */
export const MarksLayer = () => {
  const words = useDeskText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const isMapThere = useAtlas(({ session }) => session.map === "ready" || session.map === "lost");
  // On a detour the tools of the map have the pointer, but for the desk, which has no others.
  const pointer = useAtlas(({ view, session }) =>
    view.mode === "present" || view.isDesk ? session.stage.pointer : null,
  );
  const hand = useHand();
  useEffect(() => {
    const plane = planeOfScreen();
    const place = canvas.current;
    if (!isMapThere || !plane || !place) return;
    const paint = () => paintMarks(place, plane, marksOf(useAtlas.getState()));
    paint();
    const stopMap = plane.watch(paint);
    const stopStore = useAtlas.subscribe((state, before) => {
      const [now, then] = [state.session.stage, before.session.stage];
      if (
        now.spotlight !== then.spotlight ||
        now.strokes !== then.strokes ||
        sceneOfStrokes(state) !== sceneOfStrokes(before)
      )
        paint();
    });
    return () => {
      stopMap();
      stopStore();
    };
  }, [isMapThere]);
  return (
    <div className={styles.marks}>
      <canvas ref={canvas} aria-hidden className={styles.canvas} data-marks-canvas />
      {pointer !== null && (
        <div
          className={styles.hand}
          data-hand={pointer}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
          tabIndex={0}
          role="application"
          aria-label={words.pointAt}
          {...hand.events}
        >
          {hand.aim && (
            <span className={styles.aim} style={{ left: hand.aim.x, top: hand.aim.y }} />
          )}
        </div>
      )}
    </div>
  );
};

const marksOf = (state: AtlasState) => ({
  spotlight: state.session.stage.spotlight,
  strokes: shownStrokes(state),
});

interface Point {
  x: number;
  y: number;
}

/** CSS pixels that a pen goes before it leaves a point, and the share of the map an arrow key goes. */
const leastStep = 2;
const keyShare = 0.02;

/** What a pointer, or the arrow keys, do with the tool that is chosen. */
const useHand = () => {
  const [aim, setAim] = useState<Point | null>(null);
  const stroke = useRef<{ id: string; last: Point } | null>(null);

  const on = (point: Point): Position | null => planeOfScreen()?.unproject(point) ?? null;
  const tool = () => useAtlas.getState().session.stage.pointer;
  const move = (point: Point) => {
    const position = on(point);
    if (!position) return;
    if (tool() === "spotlight") return pointAt(position);
    const { current } = stroke;
    if (!current || Math.hypot(point.x - current.last.x, point.y - current.last.y) < leastStep)
      return;
    current.last = point;
    extendStroke(current.id, position);
  };
  const down = (point: Point) => {
    const position = on(point);
    if (position && tool() === "pen") stroke.current = { id: beginStroke(position), last: point };
  };
  const up = () => {
    stroke.current = null;
  };

  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const size = planeOfScreen()?.size();
    const direction = directions[event.key];
    if (!size || (!direction && event.key !== " ")) return;
    event.preventDefault();
    event.stopPropagation();
    const from = aim ?? { x: size.width / 2, y: size.height / 2 };
    if (!direction) {
      setAim(from);
      if (tool() !== "pen") move(from);
      else if (stroke.current) up();
      else down(from);
      return;
    }
    const step = keyShare * Math.min(size.width, size.height) * (event.shiftKey ? 4 : 1);
    const to = {
      x: Math.min(Math.max(from.x + direction[0] * step, 0), size.width),
      y: Math.min(Math.max(from.y + direction[1] * step, 0), size.height),
    };
    setAim(to);
    move(to);
  };

  const events = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setAim(null);
      down(pointOf(event));
      move(pointOf(event));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => move(pointOf(event)),
    onPointerUp: up,
    onPointerCancel: up,
    // A light that is carried away goes out.
    onPointerLeave: () => {
      if (tool() === "spotlight") setStage({ spotlight: null });
    },
    onKeyDown: keys,
    onBlur: () => {
      up();
      setAim(null);
    },
  };
  return { aim, events };
};

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
