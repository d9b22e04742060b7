import type { Archive } from "#domain/archive.ts";
import type { Bounds } from "#domain/slice.ts";

/** What holds all of some entities; null where none of them lies anywhere. West, south, east, north in degrees. */
export const boundsOf = (archive: Archive, ids: readonly string[]): Bounds | null =>
  ids
    .flatMap((id) => archive.entities.get(id)?.frame ?? [])
    .map(({ bounds }) => bounds)
    .reduce<Bounds | null>(
      (whole, [west, south, east, north]) =>
        whole === null
          ? [west, south, east, north]
          : [
              Math.min(whole[0], west),
              Math.min(whole[1], south),
              Math.max(whole[2], east),
              Math.max(whole[3], north),
            ],
      null,
    );
