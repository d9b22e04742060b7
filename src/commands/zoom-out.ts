import { zoomBy } from "./zoom-by.ts";

export const zoomOut = zoomBy("zoom-out", (text) => text.commands.zoomOut, -1);
