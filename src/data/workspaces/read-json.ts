import { decodeUtf8 } from "./decode-utf8.ts";
import type { findJsonFault } from "./find-json-fault.ts";

/** Why a file is no JSON. Places count from 1, as editors do. */
export type JsonFileFault =
  | { id: "unreadable" }
  | { id: "empty" }
  | { id: "tooLarge"; megabytes: number }
  | Extract<ReturnType<typeof decodeUtf8>, { ok: false }>["fault"]
  | ReturnType<typeof findJsonFault>;

type JsonRead = { ok: true; content: unknown } | { ok: false; fault: JsonFileFault };

/** Reads a file of JSON in UTF-8, of so many bytes at most. */
export const readJson = async (file: Blob, largest: number): Promise<JsonRead> => {
  if (file.size > largest)
    return no({ id: "tooLarge", megabytes: Math.ceil(file.size / 1_000_000) });
  if (file.size === 0) return no({ id: "empty" });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return no({ id: "unreadable" });
  const decoded = decodeUtf8(new Uint8Array(bytes));
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === "") return no({ id: "empty" });
  try {
    return { ok: true, content: JSON.parse(decoded.text) };
  } catch {
    const { findJsonFault } = await import("./find-json-fault.ts");
    return no(findJsonFault(decoded.text));
  }
};

const no = (fault: JsonFileFault): JsonRead => ({ ok: false, fault });

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
