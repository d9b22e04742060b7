/** Reads slides back: from their file, and as LibreOffice has them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { readPdf } from "../read-pdf.ts";

export interface ReadSlide {
  text: string;
  notes: string;
  /** Of each chart, the numbers of its bars as they stand. */
  charts: readonly (readonly string[])[];
  /** Addresses a click opens. */
  links: readonly string[];
  /** Pictures by their endings. */
  pictures: readonly { ending: string; content: Buffer }[];
}

export const readSlides = async (content: Buffer): Promise<ReadSlide[]> => {
  const file = await JSZip.loadAsync(content);
  const read = async (name: string) => (await file.file(name)?.async("string")) ?? "";
  // A program for slides opens no file with a stray character in it.
  for (const name of Object.keys(file.files).filter((one) => /\.(xml|rels)$/.test(one)))
    if (/&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(await read(name)))
      throw new Error(`a stray character in ${name}`);
  const count = Object.keys(file.files).filter((name) =>
    /slides\/slide\d+\.xml$/.test(name),
  ).length;
  return Promise.all(
    Array.from({ length: count }, async (_, index): Promise<ReadSlide> => {
      const number = index + 1;
      const related = await read(`ppt/slides/_rels/slide${number}.xml.rels`);
      const targets = [...related.matchAll(/Target="([^"]+)"/g)].map(([, target = ""]) =>
        target.replaceAll("&amp;", "&"),
      );
      const parts = [...new Set(targets)].map((target) =>
        target.replace(/^(\.\.|\/ppt)\//, "ppt/"),
      );
      return {
        text: textOf(await read(`ppt/slides/slide${number}.xml`)),
        notes: textOf(await read(`ppt/notesSlides/notesSlide${number}.xml`)),
        charts: await Promise.all(
          parts
            .filter((name) => /charts\/chart\d+\.xml$/.test(name))
            .map(async (name) => numbersOf(await read(name))),
        ),
        links: targets.filter((target) => target.startsWith("http")),
        pictures: await Promise.all(
          parts
            .filter((name) => name.startsWith("ppt/media/"))
            .map(async (name) => ({
              ending: name.replace(/^.*\./, ""),
              content: (await file.file(name)?.async("nodebuffer")) ?? Buffer.alloc(0),
            })),
        ),
      };
    }),
  );
};

/** What stands in the paragraphs of a part of a file. */
const textOf = (part: string): string =>
  [...part.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>/g)]
    .map(([, text]) => text ?? "\n")
    .join("")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const numbersOf = (chart: string): string[] => {
  const [values = ""] = chart.match(/<c:val>.*?<\/c:val>/s) ?? [];
  return [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value = ""]) => value);
};

export const hasOffice = spawnSync("soffice", ["--version"]).error === undefined;

/** The text of each page LibreOffice makes of slides, and after them of a page for the notes of each. */
export const readInOffice = async (files: readonly Buffer[]): Promise<string[][]> => {
  const folder = mkdtempSync(join(tmpdir(), "slides-"));
  const names = files.map((content, index) => {
    const name = join(folder, `${index}.pptx`);
    writeFileSync(name, content);
    return name;
  });
  const { status, stderr } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}',
      "--outdir",
      folder,
      ...names,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return Promise.all(
    names.map(async (name) => {
      const { pages } = await readPdf(readFileSync(name.replace(/pptx$/, "pdf")));
      return pages.map(({ text }) => text);
    }),
  );
};
