/** Tiles and archives of tiles, made by hand. */
import { crc32, deflateSync } from "node:zlib";

/** The grey all made tiles have: no colour of the map, and none that a change of saturation moves. */
export const tileGrey = "#7a7a7a";

/** A picture of 256 by 256 pixels, all of one grey. */
export const greyTile = (): Buffer => {
  const size = 256;
  const grey = Number.parseInt(tileGrey.slice(1, 3), 16);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(size, grey)]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(Array.from({ length: size }, () => row)))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, sum]);
};

/** A PMTiles archive of version 3 that holds one picture for the whole world. */
export const greyArchive = (
  change: {
    version?: number;
    tileType?: number;
    tileCompression?: number;
    /** West, south, east, north; degrees. */
    bounds?: readonly [number, number, number, number];
  } = {},
): Buffer => {
  const { version = 3, tileType = 2, tileCompression = 1, bounds = [-180, -85, 180, 85] } = change;
  const tile = greyTile();
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const metadata = Buffer.from('{"attribution":"<a href=\'#\'>Grey &amp; Sons</a>"}');
  const header = Buffer.alloc(127);
  header.write("PMTiles", "latin1");
  header[7] = version;
  const at = (position: number, value: number) => header.writeBigUInt64LE(BigInt(value), position);
  at(8, header.length);
  at(16, directory.length);
  at(24, header.length + directory.length);
  at(32, metadata.length);
  at(56, header.length + directory.length + metadata.length);
  at(64, tile.length);
  for (const position of [72, 80, 88]) at(position, 1);
  header[96] = 1;
  header[97] = 1;
  header[98] = tileCompression;
  header[99] = tileType;
  for (const [index, degrees] of bounds.entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
  return Buffer.concat([header, directory, metadata, tile]);
};

const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
