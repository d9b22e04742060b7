/**
 * The same WOFF2 file with zeros behind its compressed data. The decoder in use (brotli-lib 0.0.7) never ends when the
 * last literals of a stream stand in the last 34 of the 4,096 bytes it reads at a time; behind them it stops in time.
 * Node unpacks by other means, and refuses what stands behind.
 * W3C WOFF File Format 2.0, 4.1; the file must have no metadata behind its data, as those of Fontsource.
 */
export const padWoff2 = (file: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(file.byteLength + padding);
  padded.set(file);
  const header = new DataView(padded.buffer);
  for (const field of [fileLength, compressedLength])
    header.setUint32(field, header.getUint32(field) + padding);
  return padded;
};

const padding = 64;

/** Where the header holds them. */
const fileLength = 8;
const compressedLength = 20;
