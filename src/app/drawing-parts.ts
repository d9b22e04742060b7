/** All that drawing needs beside its tools, in one part of the program. */
import { chooseDrawingAt, drawingEvents } from "./drawing-events.ts";
import { composeDrawn } from "./drawn-picture.ts";

export const drawingParts = { ...drawingEvents, chooseDrawingAt, composeDrawn };
