import { sizeOf } from "#domain/sheet/paper.ts";

/** The paper of a fact sheet and what it leaves to what stands on it, millimetres. */
export const page = sizeOf("a4", "portrait");
export const margin = 13;
export const inner = page.width - 2 * margin;
export const headTop = 12;
export const footTop = page.height - 13;
