/** The version of the format that is written; older ones are brought up to it, newer ones refused. */
export const workspaceVersion = 2;

/** Brings what a version of the format holds up to the next one. Keyed by the version it starts from. */
type Migrations = Readonly<Record<number, (old: Record<string, unknown>) => object>>;

/** One entry for each version that was ever written before the present one. */
const migrations: Migrations = {
  // Stories came with version 2.
  1: (old) => ({ ...old, workspace: { ...(old.workspace as object), stories: [] } }),
};

type Migrated =
  | { ok: true; file: object }
  /** Written by a later atlas. */
  | { ok: false; fault: "newer"; version: number }
  /** No version this format ever had. */
  | { ok: false; fault: "unknown"; version: unknown };

/** Brings a parsed file up to the present version, step by step. What it says besides is not looked at. */
export const migrateWorkspace = (
  file: Record<string, unknown>,
  present: number = workspaceVersion,
  steps: Migrations = migrations,
): Migrated => {
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return { ok: false, fault: "unknown", version };
  if (version > present) return { ok: false, fault: "newer", version };
  let migrated: object = file;
  for (let from = version; from < present; from += 1) {
    const step = steps[from];
    if (!step) return { ok: false, fault: "unknown", version };
    migrated = { ...step({ ...migrated }), version: from + 1 };
  }
  return { ok: true, file: migrated };
};
