import { expect, test } from "vitest";
import { migrateWorkspace, workspaceVersion } from "./migrate-workspace.ts";

test("a file of the present version is left as it is", () => {
  const file = { version: workspaceVersion, workspace: { name: "a" } };
  expect(migrateWorkspace(file)).toEqual({ ok: true, file });
});

test("a file from before there were stories has none", () => {
  const workspace = { id: "w", name: "a", note: "", folders: [], drawings: [] };
  expect(migrateWorkspace({ format: "f", version: 1, workspace })).toEqual({
    ok: true,
    file: { format: "f", version: 2, workspace: { ...workspace, stories: [] } },
  });
});

test("a file of a later version is refused by its number", () => {
  expect(migrateWorkspace({ version: workspaceVersion + 1 })).toEqual({
    ok: false,
    fault: "newer",
    version: workspaceVersion + 1,
  });
});

test.each([0, -1, 1.5, "1", null, undefined])("%s is no version there ever was", (version) => {
  expect(migrateWorkspace({ version })).toMatchObject({ ok: false, fault: "unknown" });
});

test("an old file takes every step on the way, once and in order", () => {
  const steps = {
    1: ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, name: title }),
    2: (old: Record<string, unknown>) => ({ ...old, name: `${old.name}!` }),
  };
  expect(migrateWorkspace({ version: 1, title: "a" }, 3, steps)).toEqual({
    ok: true,
    file: { version: 3, name: "a!" },
  });
  expect(migrateWorkspace({ version: 2, name: "b" }, 3, steps)).toEqual({
    ok: true,
    file: { version: 3, name: "b!" },
  });
  // A gap in the chain is not jumped over.
  expect(migrateWorkspace({ version: 1, title: "a" }, 4, steps)).toMatchObject({ ok: false });
});
