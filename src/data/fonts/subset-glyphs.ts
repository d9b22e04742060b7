/** HarfBuzz, as far as it takes some glyphs of a font; its own wrapper in JavaScript leaves that part out. */
import wasmAddress from "harfbuzzjs/dist/harfbuzz-subset.wasm?url";

/** What is used of the module: pointers and numbers of C. */
interface HarfBuzz {
  memory: WebAssembly.Memory;
  _initialize: () => void;
  malloc: (size: number) => number;
  free: (pointer: number) => void;
  hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    user: number,
    free: number,
  ) => number;
  hb_blob_destroy: (blob: number) => void;
  hb_blob_get_data: (blob: number, length: number) => number;
  hb_blob_get_length: (blob: number) => number;
  hb_face_create: (blob: number, index: number) => number;
  hb_face_destroy: (face: number) => void;
  hb_face_reference_blob: (face: number) => number;
  hb_set_add: (set: number, value: number) => void;
  hb_subset_input_create_or_fail: () => number;
  hb_subset_input_destroy: (input: number) => void;
  hb_subset_input_unicode_set: (input: number) => number;
  hb_subset_input_set: (input: number, kind: number) => number;
  hb_subset_input_set_flags: (input: number, flags: number) => void;
  hb_subset_input_pin_axis_location: (
    input: number,
    face: number,
    axis: number,
    value: number,
  ) => number;
  hb_subset_or_fail: (face: number, input: number) => number;
}

/** Takes the glyphs of some code points out of a variable TrueType font, at one weight. */
export type SubsetGlyphs = (
  font: Uint8Array,
  codePoints: readonly number[],
  weight: number,
) => Uint8Array;

/** Loads the module; rejects when it is out of reach or the browser runs none. */
export const loadSubsetting = async (
  fetchModule: () => Promise<BufferSource> = fetchServed,
): Promise<SubsetGlyphs> => {
  const { instance } = await WebAssembly.instantiate(await fetchModule());
  const harfBuzz = instance.exports as unknown as HarfBuzz;
  harfBuzz._initialize();
  return (font, codePoints, weight) => subset(harfBuzz, font, codePoints, weight);
};

const fetchServed = async (): Promise<ArrayBuffer> => {
  const response = await fetch(wasmAddress);
  if (!response.ok) throw new Error(`harfbuzz: ${response.status}`);
  return response.arrayBuffer();
};

/** As hb-subset.h has them. */
const noHinting = 1;
const notdefOutline = 0x40;
const dropTables = 3;
const modeWritable = 2;

const tag = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);

/** Tables for setting text, of which a file for printing has no use. */
const unused = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "VVAR", "DSIG"];

const subset = (
  harfBuzz: HarfBuzz,
  font: Uint8Array,
  codePoints: readonly number[],
  weight: number,
): Uint8Array => {
  const data = harfBuzz.malloc(font.byteLength);
  new Uint8Array(harfBuzz.memory.buffer).set(font, data);
  const blob = harfBuzz.hb_blob_create(data, font.byteLength, modeWritable, 0, 0);
  const face = harfBuzz.hb_face_create(blob, 0);
  harfBuzz.hb_blob_destroy(blob);
  const input = harfBuzz.hb_subset_input_create_or_fail();
  const wanted = harfBuzz.hb_subset_input_unicode_set(input);
  for (const codePoint of codePoints) harfBuzz.hb_set_add(wanted, codePoint);
  const dropped = harfBuzz.hb_subset_input_set(input, dropTables);
  for (const name of unused) harfBuzz.hb_set_add(dropped, tag(name));
  harfBuzz.hb_subset_input_set_flags(input, noHinting | notdefOutline);
  harfBuzz.hb_subset_input_pin_axis_location(input, face, tag("wght"), weight);
  const result = harfBuzz.hb_subset_or_fail(face, input);
  harfBuzz.hb_subset_input_destroy(input);
  harfBuzz.hb_face_destroy(face);
  if (result === 0) {
    harfBuzz.free(data);
    throw new Error("the font cannot be subset");
  }
  const written = harfBuzz.hb_face_reference_blob(result);
  const start = harfBuzz.hb_blob_get_data(written, 0);
  const length = harfBuzz.hb_blob_get_length(written);
  const bytes = new Uint8Array(harfBuzz.memory.buffer).slice(start, start + length);
  harfBuzz.hb_blob_destroy(written);
  harfBuzz.hb_face_destroy(result);
  harfBuzz.free(data);
  return bytes;
};
