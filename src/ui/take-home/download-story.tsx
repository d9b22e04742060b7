import { useEffect, useRef, useState } from "react";
import { saveFile } from "#data/save-file.ts";
import { useAtlas } from "#store/atlas.ts";
import type { Text } from "#text/zh.ts";
import type { TakeHomeText } from "#text/zh-take-home.ts";
import frame from "#ui/dialog-frame.module.css";
import exporting from "#ui/export/export-dialog.module.css";
import { MakeButton } from "#ui/export/make-button.tsx";
import { sayBytes } from "#ui/export/say-made.ts";
import { useText } from "#ui/use-text.ts";
import { takeHome } from "./take-home.ts";
import type { Taken, TakenFault, TakenFormat, TakeOrder, TakeProgress } from "./taken.ts";
import { useTakeHomeText } from "./use-take-home-text.ts";

type Work =
  | { step: "idle" }
  | { step: "busy"; stage: Parameters<TakeProgress>[0]; share: number }
  | { step: "done"; made: Extract<Taken, { ok: true }> }
  | { step: "failed"; fault: TakenFault };

/** Makes the file and hands it over; says how far it is, what became of it, and stops when asked. */
export const DownloadStory = ({
  order,
  format,
}: {
  order: Omit<TakeOrder, "state">;
  format: TakenFormat;
}) => {
  const words = useTakeHomeText();
  const { text } = useText();
  const [work, setWork] = useState<Work>({ step: "idle" });
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    leaving.current = controller;
    setWork({ step: "busy", stage: { step: "words" }, share: 0 });
    const made = await takeHome(
      { ...order, state: useAtlas.getState() },
      format,
      controller.signal,
      (stage, share) => setWork({ step: "busy", stage, share }),
    );
    if (controller.signal.aborted) return setWork({ step: "failed", fault: "cancelled" });
    if (!made.ok) return setWork({ step: "failed", fault: made.fault });
    saveFile(made.blob, made.name);
    setWork({ step: "done", made });
  };
  if (format !== "story" && order.numbers.length === 0)
    return <p className={frame.fault}>{words.nothing}</p>;
  return (
    <div className={exporting.foot}>
      <MakeButton
        busy={
          work.step === "busy"
            ? { said: sayStage(work.stage, words), percent: work.share * 90 + 5 }
            : null
        }
        make={words.make}
        cancel={words.cancel}
        onStart={() => void start()}
        onCancel={() => leaving.current?.abort()}
      />
      <div role="status" className={exporting.said} data-taken={work.step}>
        {work.step === "done" &&
          sayMade(work.made, words, text).map((sentence) => <p key={sentence}>{sentence}</p>)}
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

const sayStage = (stage: Parameters<TakeProgress>[0], { progress }: TakeHomeText): string =>
  stage.step === "map" ? progress.map(stage.number) : progress[stage.step];

const sayMade = (
  { name, blob, incomplete, missingCharacters }: Extract<Taken, { ok: true }>,
  words: TakeHomeText,
  text: Text,
): string[] => [
  words.done(name, sayBytes(blob.size)),
  ...(incomplete.length > 0 ? [words.incomplete(text.list(incomplete.map(String)))] : []),
  ...(missingCharacters === "" ? [] : [words.missingCharacters(missingCharacters)]),
];
