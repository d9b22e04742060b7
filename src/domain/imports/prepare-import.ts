import type { Conversion } from "#domain/coordinates/convert-coordinates.ts";
import { cityBounds } from "#domain/region.ts";
import type { Bounds } from "#domain/slice.ts";
import { toCoordinate } from "#domain/workspace/coordinate.ts";
import { boundsOf } from "#domain/workspace/drawn-shape.ts";
import { longestName, longestNote } from "#domain/workspace/lengths.ts";
import { newId } from "#domain/workspace/new-id.ts";
import { originalKey } from "#domain/workspace/own-keys.ts";
import { cornersOf } from "#domain/workspace/shape-corners.ts";
import type {
  Coordinate,
  Drawing,
  DrawingStyle,
  Folder,
  Shape,
} from "#domain/workspace/workspace.ts";
import { type Placing, placeNumbers } from "./guess-system.ts";
import type { ReadSource, SourceFeature } from "./read-source.ts";
import { type ShapeFault, shapesOf } from "./shapes-of.ts";

/** What a person has decided about a file. */
export interface ImportChoices extends Placing {
  nameColumn: string | null;
  noteColumn: string | null;
  keepsCrossed: boolean;
}

/** A part of a file that does not come as it is. */
export interface ImportRemark {
  place: number;
  name: string;
  why: ShapeFault | "crosses-itself";
}

/** An area whose outline crosses itself, with the drawing it becomes where it comes. */
interface CrossedRemark extends ImportRemark {
  drawing: string;
}

/** What would come of an import. */
export interface PreparedImport {
  drawings: Drawing[];
  /** The folders this atlas wrote them from, from the highest to the lowest; what lay in none is in the one given. */
  folders: Folder[];
  /** By kind of shape. */
  counts: Partial<Record<Shape["type"], number>>;
  /** What is left out. */
  omitted: ImportRemark[];
  /** Areas whose outline crosses itself, whether they come or not. */
  crossed: CrossedRemark[];
  /** Rings that were closed, heights that were left out, words that were cut short. */
  closed: number;
  heights: number;
  shortened: number;
  /** Degrees WGS84; null where nothing comes. */
  bounds: Bounds | null;
}

/**
 * The drawings a file would bring, into the folder that is given or those this atlas wrote them from. Nothing is
 * changed by it.
 */
export const prepareImport = (
  { features }: Pick<ReadSource, "features">,
  choices: ImportChoices,
  conversion: Pick<Conversion, "positionOf">,
  style: DrawingStyle,
  folder: string,
): PreparedImport => {
  const prepared: PreparedImport = {
    drawings: [],
    folders: [],
    counts: {},
    omitted: [],
    crossed: [],
    closed: 0,
    heights: 0,
    shortened: 0,
    bounds: null,
  };
  const place = (pair: readonly [number, number]): Coordinate | null => {
    const position = placeNumbers(pair, choices, conversion);
    return position && toCoordinate(position);
  };
  const folders = new Map<string, Folder>();
  const folderOf = (own: Folder | null): string => {
    if (!own) return folder;
    const known = folders.get(own.id) ?? {
      ...own,
      id: newId(),
      name: own.name.slice(0, longestName),
    };
    folders.set(own.id, known);
    return known.id;
  };
  for (const feature of features) {
    const { name, note, properties, isCut } = wordsOf(feature, choices);
    if (isCut) prepared.shortened += 1;
    const found = shapesOf(feature.geometry, place);
    prepared.closed += found.closed;
    prepared.heights += found.heights;
    const remark = (why: ImportRemark["why"]): ImportRemark => ({
      place: feature.place,
      name,
      why,
    });
    prepared.omitted.push(...found.faults.map(remark));
    for (const { shape, isCrossed } of found.shapes) {
      const id = newId();
      if (isCrossed) prepared.crossed.push({ ...remark("crosses-itself"), drawing: id });
      if (isCrossed && !choices.keepsCrossed) continue;
      const drawn = asItWasDrawn(shape, feature, place);
      prepared.counts[drawn.type] = (prepared.counts[drawn.type] ?? 0) + 1;
      prepared.drawings.push({
        id,
        name,
        note,
        folder: folderOf(feature.folder),
        isHidden: feature.isHidden,
        style: { ...style, ...feature.style },
        shape: drawn,
        properties,
      });
    }
  }
  const corners = prepared.drawings.flatMap(({ shape }) => cornersOf(shape, null));
  prepared.folders = [...folders.values()].toReversed();
  return { ...prepared, bounds: corners.length > 0 ? boundsOf(corners) : null };
};

/** Arrows, words and circles this atlas wrote as geometries become what they were. */
const asItWasDrawn = (
  shape: Shape,
  { drawnAs }: SourceFeature,
  place: (pair: readonly [number, number]) => Coordinate | null,
): Shape => {
  if (drawnAs?.type === "arrow" && shape.type === "line") return { ...shape, type: "arrow" };
  if (drawnAs?.type === "text" && shape.type === "point") return { ...shape, type: "text" };
  if (drawnAs?.type === "circle" && shape.type === "polygon") {
    const centre = place(drawnAs.centre);
    if (centre) return { type: "circle", centre, radius: drawnAs.radius };
  }
  return shape;
};

const wordsOf = (
  { properties, isOurs }: SourceFeature,
  { nameColumn, noteColumn }: ImportChoices,
): Pick<Drawing, "name" | "note" | "properties"> & { isCut: boolean } => {
  const words = (column: string | null): string => {
    const value = column === null ? null : properties[column];
    return value === null || value === undefined ? "" : String(value);
  };
  const [name, note] = [words(nameColumn).trim(), words(noteColumn)];
  const rest = Object.entries(properties).flatMap(([column, value]) =>
    column === nameColumn || column === noteColumn
      ? []
      : [[isOurs ? originalKey(column) : column, value]],
  );
  return {
    name: name.slice(0, longestName),
    note: note.slice(0, longestNote),
    properties: Object.fromEntries(rest),
    isCut: name.length > longestName || note.length > longestNote,
  };
};

/** How many metres bounds lie beside the city, measured by their middle; 0 where they meet it. */
export const metresFromCity = (
  [west, south, east, north]: Bounds,
  metresBetween: (from: Coordinate, to: Coordinate) => number,
): number => {
  const [cityWest, citySouth, cityEast, cityNorth] = cityBounds;
  if (west <= cityEast && east >= cityWest && south <= cityNorth && north >= citySouth) return 0;
  const middle: Coordinate = [(west + east) / 2, (south + north) / 2];
  const nearest: Coordinate = [
    Math.min(Math.max(middle[0], cityWest), cityEast),
    Math.min(Math.max(middle[1], citySouth), cityNorth),
  ];
  return metresBetween(middle, nearest);
};
