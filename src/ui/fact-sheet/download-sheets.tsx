import type { Archive } from "#domain/archive.ts";
import { useAtlas } from "#store/atlas.ts";
import type { Language } from "#text/language.ts";
import type { FactSheetText } from "#text/zh-fact-sheet.ts";
import { FileMaker } from "#ui/export/file-maker.tsx";
import type { PictureOf } from "#ui/export/picture-of.ts";
import { sayBytes } from "#ui/export/say-made.ts";
import { today } from "#ui/export/sheet-input-of.ts";
import { useText } from "#ui/use-text.ts";
import type { MadeSheets, SheetFault, SheetFormat, SheetProgress } from "./made-sheets.ts";
import { makeSheets } from "./make-sheets.ts";
import { useFactSheetText } from "./use-fact-sheet-text.ts";

/** Makes the file of some places and hands it over; says how far it is, what became of it, and stops when asked. */
export const DownloadSheets = ({
  archive,
  ids,
  language,
  format,
  pictureOf,
}: {
  archive: Archive;
  ids: readonly string[];
  /** Of the sheets. */
  language: Language;
  format: SheetFormat;
  pictureOf: PictureOf;
}) => {
  const words = useFactSheetText();
  const { language: own } = useText();
  return (
    <FileMaker<Stage, Extract<MadeSheets, { ok: true }>, Exclude<SheetFault, "cancelled">>
      first={{ step: "words" }}
      make={async (signal, onProgress) => {
        const order = { state: useAtlas.getState(), archive, ids, language, pictureOf };
        const made = await makeSheets(order, format, signal, onProgress);
        return made.ok ? { ok: true, name: fileNameOf(made, words, own, format), made } : made;
      }}
      words={{ ...words, make: words.make(ids.length) }}
      faults={words.faults}
      sayStage={(stage) => sayStage(stage, words, own)}
      sayMade={(name, made) => sayMade(name, made, words, own)}
    />
  );
};

type Stage = Parameters<SheetProgress>[0];

const sayStage = (stage: Stage, { progress }: FactSheetText, language: Language): string =>
  stage.step === "map" ? progress.map(stage.sheet.entity.name[language]) : progress[stage.step];

const sayMade = (
  name: string,
  { blob, about, missingCharacters }: Extract<MadeSheets, { ok: true }>,
  words: FactSheetText,
  language: Language,
): string[] => [
  words.done(name, sayBytes(blob.size)),
  ...about.flatMap(({ sheet, leftOut, isMapWhole }) => [
    ...(leftOut > 0 ? [words.leftOut(sheet.entity.name[language], leftOut)] : []),
    ...(isMapWhole ? [] : [words.missingLayers(sheet.entity.name[language])]),
  ]),
  ...(missingCharacters === "" ? [] : [words.missingCharacters(missingCharacters)]),
];

const fileNameOf = (
  { about }: Extract<MadeSheets, { ok: true }>,
  words: FactSheetText,
  language: Language,
  format: SheetFormat,
): string => {
  const [first, ...others] = about;
  const names =
    first && others.length === 0
      ? first.sheet.entity.name[language].replace(/[\s/\\:*?"<>|]+/g, "-")
      : words.severalPlaces(about.length);
  return `${words.fileName(names)}-${today()}.${format}`;
};
