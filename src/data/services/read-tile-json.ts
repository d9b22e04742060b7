import * as z from "zod/mini";
import type { TileTemplate } from "#domain/tile-template.ts";

/** What a TileJSON says of a set of tiles, as far as the map needs it. */
const tileJson = z.object({
  tiles: z.array(z.string()).check(z.minLength(1)),
  minzoom: z.optional(z.number()),
  maxzoom: z.optional(z.number()),
  scheme: z.optional(z.enum(["xyz", "tms"])),
  tileSize: z.optional(z.number()),
  format: z.optional(z.string()),
  encoding: z.optional(z.enum(["mvt", "mlt"])),
  bounds: z.optional(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  attribution: z.optional(z.string()),
  vector_layers: z.optional(z.array(z.object({ id: z.string() }))),
});
export type TileJson = z.infer<typeof tileJson>;

/** Reads a TileJSON; its addresses become absolute. null: it is none. */
export const readTileJson = (json: unknown, address: string): TileJson | null => {
  const parsed = tileJson.safeParse(json);
  if (!parsed.success) return null;
  return {
    ...parsed.data,
    tiles: parsed.data.tiles.map((tile) =>
      new URL(tile, address).href.replace(/%7B/gi, "{").replace(/%7D/gi, "}"),
    ),
  };
};

export const templateOf = (said: TileJson, format: TileTemplate["format"]): TileTemplate => ({
  tiles: said.tiles,
  scheme: said.scheme ?? "xyz",
  format,
});

/** JSON of any kind, or undefined. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
