import { measureArea } from "./measure-area.ts";
import { measureLength } from "./measure-length.ts";
import type { Tool, ToolId } from "./tool.ts";

/** What can be done on the map point by point, in the order it is offered. */
export const tools: readonly Tool[] = [measureLength, measureArea];

export const toolOf = (id: ToolId | null): Tool | null =>
  tools.find((tool) => tool.id === id) ?? null;
