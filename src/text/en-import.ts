import type { ImportText } from "./zh-import.ts";

const some = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

/** The words of taking files in and giving drawings away, in English. */
export const enImport: ImportText = {
  title: (file) => `Import “${file}”`,
  reading: "Reading…",
  missing:
    "The import could not be loaded; the network may be down. What is open has not changed. Retry when connected.",
  close: "Close",
  cancel: "Cancel",
  confirm: (count) => `Import ${some(count, "drawing", "drawings")}`,
  format: "Format",
  formats: { geojson: "GeoJSON", kml: "KML", csv: "Table (CSV)", xlsx: "Workbook (XLSX)" },
  mislabelled: (format) =>
    `The name does not end as this format does; by its content it is ${format}.`,
  sheet: "Sheet",
  encoding: "Encoding",
  encodings: {
    "utf-8": "UTF-8",
    gb18030: "GBK (GB 18030)",
    "utf-16le": "UTF-16 LE",
    "utf-16be": "UTF-16 BE",
  },
  encodingHelp: "If the words below make no sense, choose another encoding.",
  found: "Drawings",
  nothingComes: "With these settings there is nothing to import.",
  kinds: {
    point: (count) => some(count, "point", "points"),
    text: (count) => some(count, "text", "texts"),
    line: (count) => some(count, "line", "lines"),
    arrow: (count) => some(count, "arrow", "arrows"),
    polygon: (count) => some(count, "area", "areas"),
    circle: (count) => some(count, "circle", "circles"),
  },
  coordinates: "Coordinates",
  system: "System",
  order: "Order",
  orders: {
    lonFirst: "longitude first",
    latFirst: "latitude first",
    eastFirst: "easting first",
    northFirst: "northing first",
  },
  foundBy: {
    named: "The file names the system.",
    numbers: "The size of the numbers tells the system.",
    assumed:
      "The file names no system; WGS84 is assumed. For data from Amap or Baidu choose theirs.",
    unknown:
      "In no known system are these numbers places on the ground. Choose the system and the order.",
  },
  unknownSystem: (name) =>
    `The file names the system “${name}”, which is not supported. Check the choice below.`,
  turned: "The order is not the usual one and was turned round: only so do the places make sense.",
  place: "Where",
  inCity: "in or about Weihai",
  away: (distance) => `about ${distance} from Weihai`,
  farHelp: "If it should not be so far, change the system or the order.",
  sketch: "Sketch of the drawings and the extent of Weihai",
  city: "Weihai",
  columns: "Columns",
  nameColumn: "Name from",
  noteColumn: "Note from",
  none: "(none)",
  geometryIn: "Coordinates from",
  twoColumns: "two columns",
  wktColumn: "one WKT column",
  x: "Longitude or easting",
  y: "Latitude or northing",
  noCoordinates: "No coordinate columns were recognised. Choose them below.",
  preview: "First rows",
  previewOf: (rows, columns) =>
    `${some(rows, "row", "rows")}, ${some(columns, "column", "columns")} in all`,
  remarks: "Not imported as it is",
  omitted: (count) => `${some(count, "part", "parts")} cannot be imported and will be left out:`,
  crossed: (count) =>
    `The outlines of ${some(count, "area", "areas")} cross themselves, so there is no single area:`,
  keepCrossed: "Import them anyway and say so in their note",
  crossedNote: "Outline crosses itself (found on import)",
  places: { row: (place) => `Row ${place}`, feature: (place) => `Feature ${place}` },
  named: (place, name) => `${place}, “${name}”`,
  remark: (place, why) => `${place}: ${why}`,
  more: (count) => `and ${count} more`,
  why: {
    "no-geometry": "no geometry",
    "unknown-type": "geometry of a type or spelling that is not supported",
    "no-number": "a coordinate is not a number",
    "out-of-range": "coordinates out of range",
    "too-few-points": "too few points",
    empty: "empty geometry",
    "crosses-itself": "outline crosses itself",
  },
  closed: (count) => `${some(count, "ring was", "rings were")} not closed and will be.`,
  heights: (count) => `The heights of ${some(count, "point", "points")} are left out.`,
  shortened: (count) =>
    `${some(count, "name or note is", "names or notes are")} too long and will be cut.`,
  done: (count, folder) => `${some(count, "drawing", "drawings")} imported into “${folder}”.`,
  doneInFolders: (count, folders) =>
    `${some(count, "drawing", "drawings")} imported into ${some(folders, "folder", "folders")} as they were.`,
  fault: (file, fault) => `“${file}” was not imported: ${fault} What is open has not changed.`,
  faults: {
    unreadable: "the browser cannot read it; it may have been moved or be in use. Choose it again.",
    empty: "the file is empty.",
    nothing: "there are no features in it. A table needs a heading and at least one row of data.",
    unknown: "its format is not recognised. Use GeoJSON, KML, or CSV or XLSX with a heading.",
    encoding:
      "in this encoding it is no text. Choose another one, or save it as UTF-8 in an editor.",
    locked:
      "the workbook is locked with a password. Remove it in Excel or WPS and save the workbook again.",
    oldBook:
      "it is a workbook of the old kind (.xls) or another old office file. Save it as .xlsx in Excel or WPS.",
    cutOffBook:
      "the workbook is incomplete: the list at its end is missing, perhaps in an unfinished download. Get it again.",
    badBook:
      "the workbook is damaged and cannot be opened. Open it in Excel or WPS and save it as .xlsx, or get it again.",
    topo: "it is TopoJSON. Convert it to GeoJSON first.",
    tooLarge: (megabytes, most) =>
      `it has ${megabytes} MB; at most ${most} MB can be taken. Divide it into several files.`,
    unpackedTooLarge: (megabytes, most) =>
      `unpacked, the workbook has ${megabytes} MB; at most ${most} MB can be taken. Remove sheets that are not needed, or divide it into several files.`,
    tooMany: (count, most) =>
      `it has ${count} features; at most ${most} can be taken at once. Divide it into several files.`,
    binary: (kind) =>
      `it is no text file (it looks like ${kind}). Save a spreadsheet as XLSX or CSV, unpack a KMZ to its KML, convert a shapefile to GeoJSON.`,
    unknownKind: "binary data",
    cutOff: (line, column) =>
      `the file is incomplete: it breaks off at line ${line}, column ${column}, perhaps in an unfinished download. Get it again.`,
    notJson: (line, column) =>
      `line ${line}, column ${column} is no valid JSON. Correct it, or use the original file.`,
    notXml: (line, column) =>
      `line ${line}, column ${column} is no valid XML. Correct it, or use the original file.`,
    openQuote: (line) =>
      `a quotation mark opened in row ${line} is never closed; the file may be incomplete. Close it, or get the file again.`,
    notGeo: (type) =>
      type === ""
        ? "it is JSON, but not GeoJSON. Choose a GeoJSON, KML, CSV or XLSX file."
        : `it holds “${type}”, not GeoJSON or KML. Choose a GeoJSON, KML, CSV or XLSX file.`,
  },
  dropHere: "Drop to import it, or to open a workspace file",

  take: "Export drawings",
  takeAll: "Export all drawings",
  takeFolder: "Export what is in it",
  takeFormats: { geojson: "GeoJSON", csv: "CSV", xlsx: "XLSX" },
  takeFailed: "The file could not be written. The drawings have not changed; try again.",
  origin: (workspace, version) =>
    `Drawn by a user in Weihai Atlas, not official data; workspace “${workspace}”, atlas data version ${version}`,
};
