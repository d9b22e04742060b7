import { useAtlas } from "#store/atlas.ts";
import type { Text } from "#text/zh.ts";
import type { TakeHomeText } from "#text/zh-take-home.ts";
import frame from "#ui/dialog-frame.module.css";
import { FileMaker } from "#ui/export/file-maker.tsx";
import { sayBytes } from "#ui/export/say-made.ts";
import { useText } from "#ui/use-text.ts";
import { takeHome } from "./take-home.ts";
import type { Taken, TakenFault, TakenFormat, TakeOrder, TakeProgress } from "./taken.ts";
import { useTakeHomeText } from "./use-take-home-text.ts";

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
  if (format !== "story" && order.numbers.length === 0)
    return <p className={frame.fault}>{words.nothing}</p>;
  return (
    <FileMaker<Stage, Extract<Taken, { ok: true }>, Exclude<TakenFault, "cancelled">>
      first={{ step: "words" }}
      make={async (signal, onProgress) => {
        const whole = { ...order, state: useAtlas.getState() };
        const made = await takeHome(whole, format, signal, onProgress);
        return made.ok ? { ok: true, name: made.name, made } : made;
      }}
      words={words}
      faults={words.faults}
      sayStage={(stage) => sayStage(stage, words)}
      sayMade={(_name, made) => sayMade(made, words, text)}
    />
  );
};

type Stage = Parameters<TakeProgress>[0];

const sayStage = (stage: Stage, { progress }: TakeHomeText): string =>
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
