import { takeTool } from "./take-tool.ts";

export const editShape = takeTool("edit-shape", (text) => text.commands.editShape, "e");
