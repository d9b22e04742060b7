import type { ZodMiniType } from "zod/mini";

/** Why a file could not be used: not there, not what it should be, or the network is down. */
export type Fault = "missing" | "damaged" | "unreachable";

export type Fetched<Content> = { ok: true; content: Content } | { ok: false; fault: Fault };

/** Fetches a JSON file beside the page and checks it against its schema. Never throws. */
export const fetchChecked = async <Content>(
  path: string,
  schema: ZodMiniType<Content>,
): Promise<Fetched<Content>> => {
  let response: Response;
  try {
    response = await fetch(new URL(path, document.baseURI));
  } catch {
    return { ok: false, fault: "unreachable" };
  }
  // Many a server answers with the page of the atlas where a file is not there.
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!response.ok || isPage) return { ok: false, fault: "missing" };
  try {
    const parsed = schema.safeParse(await response.json());
    return parsed.success ? { ok: true, content: parsed.data } : { ok: false, fault: "damaged" };
  } catch {
    return { ok: false, fault: "damaged" };
  }
};
