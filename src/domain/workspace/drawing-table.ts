import type { Geodesic } from "#domain/geodesic.ts";
import type { MeasureShape } from "#domain/measure-shape.ts";
import type { Cell, Table } from "#domain/tables.ts";
import { drawingWkt } from "./drawing-wkt.ts";
import { writtenKey } from "./own-keys.ts";
import { middleOf } from "./shape-middle.ts";
import type { Drawing, Folder } from "./workspace.ts";

/** Drawings as a table: what they are called, where they are (WGS84), and what they measure with its method. */
export const drawingTable = (
  drawings: readonly Drawing[],
  folders: readonly Folder[],
  measure: MeasureShape,
  geodesic: Geodesic,
  origin: string,
): Table => {
  const known = new Map(folders.map((folder) => [folder.id, folder]));
  const keys = [...new Set(drawings.flatMap(({ properties }) => Object.keys(properties)))];
  return {
    name: "drawings",
    columns: [...ownColumns, ...keys.map((key) => writtenKey(key, own))],
    rows: drawings.map((drawing): Cell[] => {
      const { name, note, isHidden, shape, style, properties } = drawing;
      const folder = drawing.folder === null ? undefined : known.get(drawing.folder);
      const size = measure(shape);
      const [longitude, latitude] = middleOf(shape);
      return [
        name,
        note || null,
        folder?.name ?? null,
        folder?.id ?? null,
        folder ? String(folder.isHidden) : null,
        String(isHidden),
        shape.type,
        drawingWkt(shape, geodesic),
        longitude,
        latitude,
        shape.type === "circle" ? shape.radius : null,
        size?.geodesic.length ?? null,
        size?.geodesic.area ?? null,
        size?.planar.length ?? null,
        size?.planar.area ?? null,
        style.color,
        style.width,
        style.filling,
        String(style.isDashed),
        origin,
        ...keys.map((key) => cellOf(properties[key])),
      ];
    }),
  };
};

/** What stands in the table of every drawing, in this order. */
export const ownColumns: readonly string[] = [
  "name",
  "note",
  "atlas_folder",
  "atlas_folder_id",
  "atlas_folder_hidden",
  "atlas_hidden",
  "atlas_shape",
  "wkt",
  "atlas_longitude",
  "atlas_latitude",
  "atlas_radius_m",
  "atlas_length_wgs84_geodesic_m",
  "atlas_area_wgs84_geodesic_m2",
  "atlas_length_epsg4550_plane_m",
  "atlas_area_epsg4550_plane_m2",
  "atlas_color",
  "stroke-width",
  "fill-opacity",
  "atlas_dashed",
  "atlas_origin",
];
const own: ReadonlySet<string> = new Set(ownColumns);

const cellOf = (value: Drawing["properties"][string] | undefined): Cell =>
  value === undefined || value === null ? null : typeof value === "boolean" ? String(value) : value;
