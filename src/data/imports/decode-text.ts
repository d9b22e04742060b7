import { decodeUtf8 } from "#data/workspaces/decode-utf8.ts";
import type { ImportFault } from "./import-format.ts";

export const textEncodings = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
export type TextEncoding = (typeof textEncodings)[number];

export type DecodedText =
  | { ok: true; text: string; encoding: TextEncoding; isGuessed: boolean }
  | { ok: false; fault: ImportFault };

/** Reads bytes as text, in the encoding a person has chosen or else the one they look like. */
export const decodeText = (bytes: Uint8Array, asked: TextEncoding | null): DecodedText => {
  if (asked !== null) {
    const text = decode(bytes, asked);
    return text === null
      ? { ok: false, fault: { id: "encoding" } }
      : { ok: true, text, encoding: asked, isGuessed: false };
  }
  const read = decodeUtf8(bytes);
  if (read.ok)
    return { ok: true, text: withoutMark(read.text), encoding: "utf-8", isGuessed: true };
  if (read.fault.id === "binary") return { ok: false, fault: read.fault };
  const encoding = read.fault.encoding === "UTF-16" ? utf16Of(bytes) : "gb18030";
  const text = decode(bytes, encoding);
  return text === null
    ? { ok: false, fault: { id: "encoding" } }
    : { ok: true, text, encoding, isGuessed: true };
};

const decode = (bytes: Uint8Array, encoding: TextEncoding): string | null => {
  try {
    return withoutMark(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

/** By its byte order mark, or by which half of Latin letters is empty. */
const utf16Of = (bytes: Uint8Array): TextEncoding => {
  if (bytes[0] === 0xff) return "utf-16le";
  if (bytes[0] === 0xfe) return "utf-16be";
  return bytes[0] === 0 ? "utf-16be" : "utf-16le";
};
