import { useEffect, useRef, useState } from "react";
import { saveFile } from "#data/save-file.ts";
import type { Archive } from "#domain/archive.ts";
import { useAtlas } from "#store/atlas.ts";
import type { Language } from "#text/language.ts";
import type { FactSheetText } from "#text/zh-fact-sheet.ts";
import frame from "#ui/dialog-frame.module.css";
import exporting from "#ui/export/export-dialog.module.css";
import { MakeButton } from "#ui/export/make-button.tsx";
import type { PictureOf } from "#ui/export/picture-of.ts";
import { sayBytes } from "#ui/export/say-made.ts";
import { today } from "#ui/export/sheet-input-of.ts";
import { useText } from "#ui/use-text.ts";
import type { MadeSheets, SheetFault, SheetFormat, SheetProgress } from "./made-sheets.ts";
import { makeSheets } from "./make-sheets.ts";
import { useFactSheetText } from "./use-fact-sheet-text.ts";

type Work =
  | { step: "idle" }
  | { step: "busy"; stage: Parameters<SheetProgress>[0]; share: number }
  | { step: "done"; name: string; made: Extract<MadeSheets, { ok: true }> }
  | { step: "failed"; fault: SheetFault };

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
  const [work, setWork] = useState<Work>({ step: "idle" });
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    leaving.current = controller;
    setWork({ step: "busy", stage: { step: "words" }, share: 0 });
    const made = await makeSheets(
      { state: useAtlas.getState(), archive, ids, language, pictureOf },
      format,
      controller.signal,
      (stage, share) => setWork({ step: "busy", stage, share }),
    );
    if (controller.signal.aborted) return setWork({ step: "failed", fault: "cancelled" });
    if (!made.ok) return setWork({ step: "failed", fault: made.fault });
    const name = fileNameOf(made, words, own, format);
    saveFile(made.blob, name);
    setWork({ step: "done", name, made });
  };
  return (
    <div className={exporting.foot}>
      <MakeButton
        busy={
          work.step === "busy"
            ? { said: sayStage(work.stage, words, own), percent: work.share * 90 + 5 }
            : null
        }
        make={words.make(ids.length)}
        cancel={words.cancel}
        onStart={() => void start()}
        onCancel={() => leaving.current?.abort()}
      />
      <div role="status" className={exporting.said} data-fact-sheets={work.step}>
        {work.step === "done" &&
          sayMade(work.name, work.made, words, own).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        {work.step === "failed" &&
          (work.fault === "cancelled" ? (
            <p>{words.cancelled}</p>
          ) : (
            <p className={frame.fault}>{words.faults[work.fault]}</p>
          ))}
      </div>
    </div>
  );
};

const sayStage = (
  stage: Parameters<SheetProgress>[0],
  { progress }: FactSheetText,
  language: Language,
): string =>
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
