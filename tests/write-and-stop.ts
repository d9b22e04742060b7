/** A page of its own, so to say: it writes a generation of a workspace and then the next, but stops within that one. */
import { openDatabase } from "#data/workspaces/database.ts";
import { writeWorkspace } from "#data/workspaces/stored-workspaces.ts";
import { generation } from "./workspace-generation.ts";

/** What the worker is called: the workspace, and which record of the second generation is the last that is handed over. */
const [id = "", stop = ""] = self.name.split(" ");
const database = await openDatabase(() => {});
const write = (revision: number) =>
  writeWorkspace(database, {
    before: revision === 0 ? null : generation(id, revision),
    after: generation(id, revision + 1),
    revision,
    savedBy: "worker",
    savedAt: "2026-11-26T08:00:00Z",
  });

await write(0);
const { put } = IDBObjectStore.prototype;
let count = 0;
IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
  const request = put.apply(this, given);
  count += 1;
  if (count === Number(stop)) {
    postMessage(1);
    // Nothing more is done until the page is ended.
    for (;;);
  }
  return request;
};
await write(1);
postMessage("written");
