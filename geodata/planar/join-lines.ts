import { type Line, type Vertex, vertexKey } from "./grid.ts";

/** Joins directed segments end to start into lines as long as they go, in the order they come. */
export function joinLines(segments: readonly Line[]): Line[] {
  const starts = new Map<string, Line>();
  const ends = new Set<string>();
  for (const segment of segments) {
    starts.set(vertexKey(segment[0] as Vertex), segment);
    ends.add(vertexKey(segment.at(-1) as Vertex));
  }
  const isFirst = (segment: Line) => !ends.has(vertexKey(segment[0] as Vertex));
  const used = new Set<Line>();
  // Rings have no first segment: what is left after the open lines starts anywhere.
  return [...segments.filter(isFirst), ...segments].flatMap((first) => {
    const line: Vertex[] = [];
    for (let segment: Line | undefined = first; segment && !used.has(segment); ) {
      used.add(segment);
      line.push(...(line.length === 0 ? segment : segment.slice(1)));
      segment = starts.get(vertexKey(line.at(-1) as Vertex));
    }
    return line.length === 0 ? [] : [line];
  });
}
