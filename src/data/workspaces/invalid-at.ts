export type InvalidReason = "missing" | "type" | "range" | "choice" | "unknownField" | "other";

interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  input?: unknown;
  keys?: readonly string[];
  message: string;
}

/** Where in a file what a schema complains of stands, and what is wrong with it. */
export const invalidAt = (
  issue: Issue | undefined,
  file: object,
): { keys: PropertyKey[]; path: string; reason: InvalidReason } => {
  const keys = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])];
  const value = keys.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    file,
  );
  const reason = value === undefined ? "missing" : (reasons[issue?.code ?? ""] ?? "other");
  return { keys, path: sayPath(keys), reason };
};

const reasons: Readonly<Record<string, InvalidReason>> = {
  invalid_type: "type",
  too_big: "range",
  too_small: "range",
  invalid_value: "choice",
  invalid_union: "choice",
  unrecognized_keys: "unknownField",
};

const sayPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "")
    .slice(0, 120);
