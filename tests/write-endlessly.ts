/** A page of its own, so to say: it writes one generation of a workspace after another until it is ended. */
import { openDatabase } from "#data/workspaces/database.ts";
import { readWorkspace, writeWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { generation } from "./workspace-generation.ts";

const id = "ended";
const database = await openDatabase(() => {});
const kept = await readWorkspace(database, id);
if (kept === "newer") throw new Error("not written by this test");
let before = kept?.document ?? null;
let revision = kept?.revision ?? 0;
for (;;) {
  const after = generation(id, revision + 1);
  const outcome = await writeWorkspace(database, {
    before,
    after,
    revision,
    savedBy: "worker",
    savedAt: "2026-11-26T08:00:00Z",
  });
  if (outcome !== "written") throw new Error(outcome);
  before = after;
  revision += 1;
  postMessage(revision);
}
