import type { SourceFeature } from "#domain/imports/read-source.ts";
import { drawnAsOf, keptIn, plainProperties, styleOf } from "./drawing-properties.ts";
import type { ImportFormat, SourceRead } from "./import-format.ts";

/** KML: its placemarks, wherever they lie in it. Always WGS84, longitude first. */
export const kml: ImportFormat = {
  id: "kml",
  endings: [".kml"],
  recognises: (text) => /^\s*</.test(text),
  read: async (text) => readKml(text),
};

const readKml = async (text: string): Promise<SourceRead> => {
  const [{ kml: toGeoJson }, { DOMParser }] = await Promise.all([
    import("@tmcw/togeojson"),
    import("@xmldom/xmldom"),
  ]);
  let place = { line: 1, column: 1 };
  const parser = new DOMParser({
    locator: true,
    onError: (level, message, { locator }) => {
      place = { line: locator?.lineNumber ?? 1, column: locator?.columnNumber ?? 1 };
      if (level !== "warning") throw new Error(message);
    },
  });
  const isCut = !/>\s*$/.test(text) || !/<\/(\w+:)?kml\s*>\s*$/i.test(text);
  let document: ReturnType<typeof parser.parseFromString>;
  try {
    document = parser.parseFromString(text, "text/xml");
  } catch {
    const lines = text.trimEnd().split("\n");
    return isCut
      ? {
          ok: false,
          fault: { id: "cutOff", line: lines.length, column: (lines.at(-1) ?? "").length + 1 },
        }
      : { ok: false, fault: { id: "notXml", ...place } };
  }
  const root = document.documentElement?.localName ?? "";
  if (root !== "kml") return { ok: false, fault: { id: "notGeo", type: root.slice(0, 40) } };
  const found = toGeoJson(document).features.map(
    ({ geometry, properties }, index): SourceFeature => {
      const { description, styleUrl, styleHash, styleMapHash, visibility, ...rest } =
        properties ?? {};
      const written = descriptionOf(description);
      return {
        place: index + 1,
        geometry,
        properties: plainProperties({ ...rest, ...(written && { description: written }) }),
        style: styleOf(properties),
        drawnAs: drawnAsOf(properties),
        ...keptIn(properties),
        isHidden: String(visibility ?? "1").trim() === "0" || visibility === false,
      };
    },
  );
  const columns = [...new Set(found.flatMap(({ properties }) => Object.keys(properties)))];
  return {
    ok: true,
    source: { features: found, columns, system: "wgs84", systemName: "KML", table: null },
  };
};

const descriptionOf = (description: unknown): string => {
  if (typeof description === "string") return plainText(description);
  const { value } = (description ?? {}) as { value?: unknown };
  return typeof value === "string" ? plainText(value) : "";
};

/** What a person would read of HTML; it is kept and shown as text only. */
const plainText = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, "")
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^>]*>/gi, "\n")
    .replace(/<\/?[a-z!][^>]*>/gi, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
