import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { BasemapFault } from "#domain/basemap.ts";
import type { TileTemplate } from "#domain/tile-template.ts";
import type { Language } from "#text/language.ts";
import type { PaletteName } from "#theme/palette.ts";

/** What is drawn instead of the embedded sea and land. */
export interface Ground {
  /** Ids begin with `groundPrefix`. */
  sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top; ids begin with `groundPrefix`. */
  layers: (palette: PaletteName) => LayerSpecification[];
  /** Whom to credit, in words without mark-up; null when there is nobody. */
  credit: Readonly<Record<Language, string>> | null;
  /** Where the one who is credited says more. */
  site: string | null;
  /** Whether its names were left out, because the map writes with fonts of its own. */
  isWithoutNames: boolean;
  /** Titles and ids of what the service could show instead; empty when it has one face only. */
  faces: readonly { id: string; title: string }[];
}

/** What a service is asked for. */
export type Order =
  | { from: "tianditu"; face: "vector" | "imagery"; key: string | null }
  | { from: "template"; address: string; template: TileTemplate }
  /** `text` is what stands at the address; `face` the part after # of what the person gave. */
  | { from: "document"; address: string; face: string; text: string }
  | { from: "file"; file: Blob; name: string };

export type Prepared = { ok: true; ground: Ground } | { ok: false; fault: BasemapFault };

/** A kind of service: how an order becomes something to draw. Never throws. */
export interface Service {
  id: string;
  takes: (order: Order) => boolean;
  prepare: (order: Order) => Promise<Prepared>;
}

export const failed = (
  id: BasemapFault["id"],
  detail = "",
): { ok: false; fault: BasemapFault } => ({
  ok: false,
  fault: { id, detail },
});

/** Mark-up taken out, as a line of plain words. */
export const plainWords = (markup: unknown): string =>
  typeof markup === "string"
    ? (new DOMParser().parseFromString(markup, "text/html").body.textContent ?? "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 200)
    : "";

/** The same words in every language: names. */
export const inEveryLanguage = (words: string): Ground["credit"] =>
  words === "" ? null : { zh: words, en: words, ko: words };
