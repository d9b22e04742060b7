import { pmtiles } from "./pmtiles.ts";
import type { Service } from "./service.ts";
import { style } from "./style.ts";
import { tianditu } from "./tianditu.ts";
import { tilejson } from "./tilejson.ts";
import { wmts } from "./wmts.ts";
import { xyz } from "./xyz.ts";

/** The kinds of services a basemap may come from. The first that takes an order has it. */
export const services: readonly Service[] = [tianditu, xyz, wmts, style, tilejson, pmtiles];
