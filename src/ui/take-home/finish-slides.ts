import JSZip from "jszip";

/**
 * Puts right what the writer of slides (pptxgenjs 4.0.1) does not know: the notes of a slide in their language and in
 * paragraphs, where it writes all of them as English on one line.
 */
export const finishSlides = async (slides: ArrayBuffer, language: string): Promise<Blob> => {
  const file = await JSZip.loadAsync(slides);
  for (const name of Object.keys(file.files).filter((one) => notes.test(one))) {
    const written = await file.file(name)?.async("string");
    if (written) file.file(name, inParagraphs(written, language));
  }
  return file.generateAsync({
    type: "blob",
    mimeType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    compression: "DEFLATE",
    compressionOptions: { level: 3 },
  });
};

const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

const inParagraphs = (written: string, language: string): string =>
  written.replace(
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([\s\S]*?)<\/a:t><\/a:r><a:endParaRPr lang="en-US" dirty="0"\/><\/a:p>/,
    (_, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) =>
          line === ""
            ? `<a:p><a:endParaRPr lang="${language}" dirty="0"/></a:p>`
            : `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`,
        )
        .join(""),
  );
