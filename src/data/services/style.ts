import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import * as z from "zod/mini";
import { groundPrefix } from "#domain/basemap.ts";
import { askService } from "./ask-service.ts";
import { probeTile } from "./probe-tile.ts";
import { parseJson, readTileJson, type TileJson, templateOf } from "./read-tile-json.ts";
import { failed, inEveryLanguage, type Prepared, plainWords, type Service } from "./service.ts";

const foreignStyle = z.looseObject({
  version: z.literal(8),
  sources: z.record(z.string(), z.looseObject({ type: z.string() })),
  layers: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      source: z.optional(z.string()),
      paint: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});
type ForeignStyle = z.infer<typeof foreignStyle>;
type ForeignSource = ForeignStyle["sources"][string];

/** Kinds of sources that are only addresses; pictures pinned by hand and films are left out. */
const sourceKinds = ["vector", "raster", "raster-dem", "geojson"];

/**
 * A MapLibre style: its areas, lines and pictures are drawn below ours. Its names and icons are left out, for
 * they need fonts and images of its own and a map has one set of each.
 */
export const style: Service = {
  id: "style",
  takes: (order) =>
    order.from === "document" && foreignStyle.safeParse(parseJson(order.text)).success,
  prepare: async (order) => {
    const parsed = foreignStyle.safeParse(order.from === "document" && parseJson(order.text));
    if (order.from !== "document" || !parsed.success) return failed("style");
    return await takeOver(parsed.data, order.address);
  },
};

const takeOver = async (foreign: ForeignStyle, address: string): Promise<Prepared> => {
  const { host } = new URL(address);
  const sources: Record<string, SourceSpecification> = {};
  const credits = new Set<string>();
  for (const [id, source] of Object.entries(foreign.sources)) {
    if (!sourceKinds.includes(source.type)) continue;
    const settled = await settle(source, address);
    if (!settled.ok) return settled;
    sources[groundPrefix + id] = settled.source;
    credits.add(settled.credit);
  }
  const layers = await validOnes(
    sources,
    foreign.layers
      .filter(({ type }) => type !== "symbol")
      .filter(({ source }) => source === undefined || groundPrefix + source in sources)
      .filter(({ paint = {} }) => !Object.keys(paint).some((name) => name.endsWith("-pattern")))
      .map(({ metadata: _, ...layer }) => ({
        ...layer,
        id: groundPrefix + layer.id,
        ...(layer.source !== undefined && { source: groundPrefix + layer.source }),
      })) as unknown as LayerSpecification[],
  );
  if (!layers || layers.length === 0) return failed("style", host);
  return {
    ok: true,
    ground: {
      sources,
      layers: () => layers,
      credit: inEveryLanguage([...credits].filter(Boolean).join(" · ") || host),
      site: null,
      isWithoutNames: foreign.layers.some(({ type }) => type === "symbol"),
      faces: [],
    },
  };
};

type Settled =
  | { ok: true; source: SourceSpecification; credit: string }
  | Extract<Prepared, { ok: false }>;

/** A source with what its TileJSON says written into it and its first tile looked at. */
const settle = async (source: ForeignSource, address: string): Promise<Settled> => {
  const { url, data, ...rest } = source;
  if (source.type === "geojson") {
    const settled = typeof data === "string" ? new URL(data, address).href : data;
    return okay({ ...rest, data: settled }, source.attribution);
  }
  let said: TileJson | null;
  if (typeof url === "string") {
    if (/^mapbox:/.test(url)) return failed("mapbox");
    if (!/^https?:/.test(new URL(url, address).protocol)) return failed("style", url.split(":")[0]);
    const where = new URL(url, address).href;
    const answer = await askService(where);
    if (!answer.ok) return answer;
    said = readTileJson(parseJson(await answer.body.text()), where);
  } else {
    said = readTileJson(source, address);
  }
  if (!said) return failed("style", new URL(address).host);
  const { vector_layers: _, format: _format, attribution, ...tiles } = said;
  const { minzoom = 0, maxzoom = 22 } = tiles;
  const fault = await probeTile(templateOf(said, source.type === "raster" ? "raster" : "vector"), {
    minzoom,
    maxzoom,
  });
  if (fault && fault.id !== "empty") return { ok: false, fault };
  const isVector = source.type === "vector";
  const { tileSize, encoding, ...common } = tiles;
  return okay(
    {
      ...rest,
      ...common,
      ...(isVector && encoding && { encoding }),
      ...(!isVector && tileSize && { tileSize }),
    },
    source.attribution ?? attribution,
  );
};

const okay = (source: object, credit: unknown): Settled => ({
  ok: true,
  source: source as SourceSpecification,
  credit: plainWords(credit),
});

/** The layers the map will take: one it refuses would keep it from taking any. null: the sources are at fault. */
const validOnes = async (
  sources: Record<string, SourceSpecification>,
  layers: LayerSpecification[],
): Promise<LayerSpecification[] | null> => {
  const { validateStyleMin } = await import("@maplibre/maplibre-gl-style-spec");
  const messages = validateStyleMin({ version: 8, sources, layers } as StyleSpecification).map(
    ({ message }) => message,
  );
  if (messages.length === 0) return layers;
  const wrong = new Set(
    messages.flatMap((message) => /^layers\[(\d+)\]/.exec(message)?.[1] ?? []).map(Number),
  );
  if (wrong.size === 0) return null;
  return await validOnes(
    sources,
    layers.filter((_, index) => !wrong.has(index)),
  );
};
