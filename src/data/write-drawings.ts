import { loadGeodesic } from "#domain/geodesic.ts";
import { loadMeasureShape } from "#domain/measure-shape.ts";
import { drawingGeometry } from "#domain/workspace/drawing-geometry.ts";
import { drawingTable, ownColumns } from "#domain/workspace/drawing-table.ts";
import { writtenKey } from "#domain/workspace/own-keys.ts";
import type { Drawing, Workspace } from "#domain/workspace/workspace.ts";
import { palettes } from "#theme/palette.ts";
import type { DrawingFormat } from "./drawing-formats.ts";
import { writeCsv } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

/**
 * Some drawings of a workspace as a file others can read; WGS84.
 * @param origin says what they are and with which data they were made; it stands in the file
 * @throws Error when a part of the program is out of reach
 */
export const writeDrawings = async (
  drawings: readonly Drawing[],
  { folders }: Pick<Workspace, "folders">,
  origin: string,
  format: DrawingFormat,
): Promise<Blob> => {
  const [measure, geodesic] = await Promise.all([loadMeasureShape(), loadGeodesic()]);
  const table = drawingTable(drawings, folders, measure, geodesic, origin);
  if (format === "csv") return writeCsv(table);
  if (format === "xlsx") {
    const about = { name: "about", columns: ["about"], rows: [[origin]] };
    return writeXlsx([table, about]);
  }
  const own = new Set(ownColumns);
  const features = drawings.map((drawing, index) => {
    const cells = table.rows[index] ?? [];
    const stated = ownColumns.flatMap((column, at) =>
      column === "wkt" || cells[at] === null ? [] : [[column, cells[at]]],
    );
    // As they were, with their kinds: yes and no, and nothing, are values here.
    const original = Object.entries(drawing.properties).map(([key, value]) => [
      writtenKey(key, own),
      value,
    ]);
    const { color, isDashed } = drawing.style;
    const hex = palettes.light.drawings[color];
    return {
      type: "Feature",
      id: drawing.id,
      geometry: drawingGeometry(drawing.shape, geodesic),
      properties: {
        // First, so that they are found again whatever a file said besides.
        name: drawing.name,
        note: drawing.note,
        ...Object.fromEntries([...stated, ...original]),
        stroke: hex,
        fill: hex,
        atlas_dashed: isDashed,
        atlas_hidden: drawing.isHidden,
      },
    };
  });
  const head = JSON.stringify({ type: "FeatureCollection", name: "drawings", about: origin });
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return new Blob([`${head.slice(0, -1)},"features":[\n`, lines, "\n]}\n"], {
    type: "application/geo+json",
  });
};
