import type { KeyboardEvent } from "react";

/** The arrows: up and down within a column of a diagram, left and right to what is nearest in the next. */
export const goOn = (event: KeyboardEvent<HTMLElement>): void => {
  const from = (event.target as Element).closest<HTMLElement>("button[data-node]");
  const step = steps[event.key];
  if (!from || !step || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const [across, along] = step;
  const nodes = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-node]")];
  const columnOf = (node: HTMLElement) => Number(node.dataset.column);
  const middle = (node: HTMLElement) => node.getBoundingClientRect().top + node.clientHeight / 2;
  const distance = (node: HTMLElement) => Math.abs(middle(node) - middle(from));
  const ahead = nodes.filter((node) =>
    across === 0
      ? columnOf(node) === columnOf(from) && (middle(node) - middle(from)) * along > 0
      : (columnOf(node) - columnOf(from)) * across > 0,
  );
  // The next column that has a button, and there what is nearest.
  const [next] = ahead.sort(
    (a, b) =>
      Math.abs(columnOf(a) - columnOf(from)) - Math.abs(columnOf(b) - columnOf(from)) ||
      distance(a) - distance(b),
  );
  next?.focus();
};

/** Columns across, rows along. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
