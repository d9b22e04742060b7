import { zoomBy } from "./zoom-by.ts";

export const zoomIn = zoomBy("zoom-in", (text) => text.commands.zoomIn, 1);
