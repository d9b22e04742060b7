/** Tells what script holds from the code a browser makes of it. */
import type { CDPSession } from "playwright";

export interface HeapWeight {
  /** Bytes of what script holds: objects, lists, words, functions and the buffers behind them. */
  heap: number;
  /** Bytes of the program as the browser keeps it, which compiles further what runs often, and what it noted for that. */
  code: number;
}

/** From a snapshot after a full collection, which takes the page some seconds. */
export const weighHeap = async (session: CDPSession): Promise<HeapWeight> => {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  // Or each collection after it would go on noting where everything is moved.
  await session.send("HeapProfiler.disable");
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join("")) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const buffer = strings.indexOf("system / JSArrayBufferData");
  const weight: HeapWeight = { heap: 0, code: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const read = (field: string) => nodes[node + fields.indexOf(field)] ?? 0;
    const type = types[0][read("type")];
    if (type === "code") weight.code += read("self_size");
    // The rest of what is native is the browser's own; elements and what listens to them are counted.
    else if (type !== "native" || read("name") === buffer) weight.heap += read("self_size");
  }
  return weight;
};

/** The part of a snapshot that is read. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
  strings: string[];
}
