/** An original a person opened: which source it is, or why it is none. */
export type Recognised =
  | { ok: true; source: string; text: string }
  | { ok: false; fault: "unknown" | "unreadable" };

/**
 * Recognises a document by the SHA-256 of its bytes, whatever its name. The file is read on the device and
 * goes nowhere. Works without a secure context, where `crypto.subtle` is missing.
 */
export const recogniseOriginal = async (
  file: Blob,
  sources: readonly { id: string; sha256: string }[],
): Promise<Recognised> => {
  try {
    const { sha256 } = await import("@noble/hashes/sha2.js");
    const bytes = new Uint8Array(await file.arrayBuffer());
    const digest = [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const source = sources.find((candidate) => candidate.sha256 === digest);
    return source
      ? {
          ok: true,
          source: source.id,
          text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
        }
      : { ok: false, fault: "unknown" };
  } catch {
    return { ok: false, fault: "unreadable" };
  }
};
