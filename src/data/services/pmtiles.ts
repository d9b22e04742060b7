import type { Header, PMTiles, Source } from "pmtiles";
import * as z from "zod/mini";
import { openArchive } from "#data/opened-archives.ts";
import type { BasemapFault } from "#domain/basemap.ts";
import { cityBounds } from "#domain/region.ts";
import { tileAt } from "#domain/tile-template.ts";
import { rasterGround } from "./raster-ground.ts";
import { failed, inEveryLanguage, plainWords, type Service } from "./service.ts";
import { vectorGround } from "./vector-ground.ts";

/** What the archive says of itself, as far as it is needed. */
const metadata = z.object({
  attribution: z.optional(z.string()),
  vector_layers: z.optional(z.array(z.object({ id: z.string() }))),
});

/** Kinds of tiles by their number in the header. */
const vectorKinds = [1, 6];
const rasterKinds = [2, 3, 4, 5];
const mlt = 6;

/** A PMTiles archive (version 3) on the person's own device. */
export const pmtiles: Service = {
  id: "pmtiles",
  takes: ({ from }) => from === "file",
  prepare: async (order) => {
    if (order.from !== "file") return failed("file");
    const { file, name } = order;
    try {
      const fault = await lookAtHead(file);
      if (fault) return { ok: false, fault };
    } catch {
      return failed("file-damaged", name);
    }
    const { PMTiles } = await import("pmtiles");
    try {
      const archive = new PMTiles(sourceOf(file, name));
      const header = await archive.getHeader();
      const fault = judgeHeader(header, name);
      if (fault) return { ok: false, fault };
      const said = metadata.safeParse(await archive.getMetadata());
      return await draw(archive, header, said.success ? said.data : {}, name);
    } catch {
      return failed("file-damaged", name);
    }
  },
};

/** Tells by the first bytes whether this is an archive of a version that can be read. */
const lookAtHead = async (file: Blob): Promise<BasemapFault | null> => {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const [p, m, third = 0] = head;
  if (p !== 0x50 || m !== 0x4d) return failed("file", nameOf(file)).fault;
  const isNamed = new TextDecoder().decode(head.subarray(0, 7)) === "PMTiles";
  const version = isNamed ? (head[7] ?? 0) : third;
  if (isNamed && version === 3) return null;
  return isNamed || version === 1 || version === 2
    ? failed("file-version", String(version)).fault
    : failed("file", nameOf(file)).fault;
};

const nameOf = (file: Blob): string => ("name" in file ? String(file.name) : "");

const sourceOf = (file: Blob, name: string): Source => ({
  getKey: () => name,
  getBytes: async (offset, length) => ({
    data: await file.slice(offset, offset + length).arrayBuffer(),
  }),
});

const judgeHeader = (header: Header, name: string): BasemapFault | null => {
  const { tileType, tileCompression, internalCompression } = header;
  const methods: Readonly<Record<number, string>> = { 3: "Brotli", 4: "Zstandard" };
  const method = methods[tileCompression] ?? methods[internalCompression];
  if (method) return failed("file-compression", method).fault;
  if (![...vectorKinds, ...rasterKinds].includes(tileType))
    return failed("file-type", String(tileType)).fault;
  const [west, south, east, north] = cityBounds;
  const { minLon, minLat, maxLon, maxLat } = header;
  const isSaid = minLon < maxLon && minLat < maxLat;
  const isHere = minLon < east && maxLon > west && minLat < north && maxLat > south;
  return isSaid && !isHere ? failed("file-elsewhere", name).fault : null;
};

const draw = async (
  archive: PMTiles,
  header: Header,
  said: z.infer<typeof metadata>,
  name: string,
): Promise<Awaited<ReturnType<Service["prepare"]>>> => {
  const { tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = header;
  const address = openArchive(
    async (z, x, y, signal) => (await archive.getZxy(z, x, y, signal))?.data ?? null,
  );
  const source = {
    tiles: [address],
    minzoom: minZoom,
    maxzoom: maxZoom,
    ...(minLon < maxLon &&
      minLat < maxLat && {
        bounds: [minLon, minLat, maxLon, maxLat] as [number, number, number, number],
      }),
  };
  const credit = inEveryLanguage(plainWords(said.attribution) || name);
  if (vectorKinds.includes(tileType)) {
    const layers = (said.vector_layers ?? []).map(({ id }) => id);
    if (layers.length === 0) return failed("file-damaged", name);
    return {
      ok: true,
      ground: vectorGround({ ...source, ...(tileType === mlt && { encoding: "mlt" }) }, layers, {
        credit,
      }),
    };
  }
  const tileSize = await sizeOfTiles(archive, header);
  return {
    ok: true,
    ground: rasterGround([{ id: "tiles", source: { ...source, tileSize } }], { credit }),
  };
};

/** Pixels at the side of the first tile over the city; 256 where there is none. Throws when it is no picture. */
const sizeOfTiles = async (archive: PMTiles, { minZoom, maxZoom }: Header): Promise<number> => {
  const [west, south, east, north] = cityBounds;
  for (let zoom = minZoom; zoom <= Math.min(maxZoom, 12); zoom += 1) {
    const tile = await archive.getZxy(
      zoom,
      ...tileAt(zoom, (west + east) / 2, (south + north) / 2),
    );
    if (!tile) continue;
    const picture = await createImageBitmap(new Blob([tile.data]));
    const { width } = picture;
    picture.close();
    return width;
  }
  return 256;
};
