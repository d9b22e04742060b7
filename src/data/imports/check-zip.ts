import { largestUnpacked } from "./import-format.ts";

export type ZipState = "sound" | "cutOff" | "damaged" | { unpackedTooLarge: number };

/**
 * Unpacks every part of a ZIP and compares it with what its list says, before anything else reads it: what reads
 * workbooks may never end on a damaged one. Sizes are in bytes.
 */
export const checkZip = async (bytes: Uint8Array<ArrayBuffer>): Promise<ZipState> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return "cutOff";
  const parts = listParts(view, end);
  if (parts === null) return "damaged";
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > largestUnpacked) return { unpackedTooLarge: size };
  for (const part of parts) if (!(await isSound(bytes, view, part))) return "damaged";
  return "sound";
};

interface ZipPart {
  /** Where its own head begins. */
  at: number;
  isDeflated: boolean;
  packed: number;
  size: number;
  sum: number;
}

/** The record of the end stands last, before a comment of at most 65,535 bytes. */
const findEnd = (view: DataView): number | null => {
  const earliest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
};

const listParts = (view: DataView, end: number): ZipPart[] | null => {
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) return null;
    parts.push({
      at: view.getUint32(at + 42, true),
      isDeflated: method === 8,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      sum: view.getUint32(at + 16, true),
    });
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return parts;
};

const isSound = async (
  bytes: Uint8Array<ArrayBuffer>,
  view: DataView,
  { at, isDeflated, packed, size, sum }: ZipPart,
): Promise<boolean> => {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return false;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const part = new Blob([bytes.subarray(start, start + packed)]).stream();
  const unpacked = isDeflated ? part.pipeThrough(new DecompressionStream("deflate-raw")) : part;
  let [length, crc] = [0, 0xffffffff];
  const reader = unpacked.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > size) return false;
      for (const byte of read.value) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
    }
  } catch {
    return false;
  }
  return length === size && (crc ^ 0xffffffff) >>> 0 === sum;
};

/** Of the check sum of ZIP, CRC-32 (ISO 3309). */
const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
