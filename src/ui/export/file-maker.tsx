import { useEffect, useRef, useState } from "react";
import { saveFile } from "#data/save-file.ts";
import frame from "#ui/dialog-frame.module.css";
import styles from "./export-dialog.module.css";
import { MakeButton } from "./make-button.tsx";

type Work<Stage, Made, Fault> =
  | { step: "idle" }
  | { step: "busy"; stage: Stage; share: number }
  | { step: "done"; name: string; made: Made }
  | { step: "failed"; fault: Fault | "cancelled" };

/** A file that has been made, or why there is none. */
type Attempt<Made, Fault> =
  | { ok: true; name: string; made: Made }
  | { ok: false; fault: Fault | "cancelled" };

/** Makes a file and hands it over; says how far it is, what became of it, and stops when asked. */
export const FileMaker = <Stage, Made extends { blob: Blob }, Fault extends string>({
  first,
  make,
  words,
  faults,
  sayStage,
  sayMade,
  percentOf = (_stage, share) => share * 90 + 5,
}: {
  /** The stage it begins with. */
  first: Stage;
  make: (
    signal: AbortSignal,
    onProgress: (stage: Stage, share: number) => void,
  ) => Promise<Attempt<Made, Fault>>;
  words: { make: string; cancel: string; cancelled: string };
  faults: Readonly<Record<Fault, string>>;
  sayStage: (stage: Stage) => string;
  sayMade: (name: string, made: Made) => readonly string[];
  percentOf?: (stage: Stage, share: number) => number;
}) => {
  const [work, setWork] = useState<Work<Stage, Made, Fault>>({ step: "idle" });
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    leaving.current = controller;
    setWork({ step: "busy", stage: first, share: 0 });
    const attempt = await make(controller.signal, (stage, share) =>
      setWork({ step: "busy", stage, share }),
    );
    if (controller.signal.aborted) return setWork({ step: "failed", fault: "cancelled" });
    if (!attempt.ok) return setWork({ step: "failed", fault: attempt.fault });
    saveFile(attempt.made.blob, attempt.name);
    setWork({ step: "done", name: attempt.name, made: attempt.made });
  };
  return (
    <div className={styles.foot}>
      <MakeButton
        busy={
          work.step === "busy"
            ? { said: sayStage(work.stage), percent: percentOf(work.stage, work.share) }
            : null
        }
        make={words.make}
        cancel={words.cancel}
        onStart={() => void start()}
        onCancel={() => leaving.current?.abort()}
      />
      <div role="status" className={styles.said} data-making={work.step}>
        {work.step === "done" &&
          sayMade(work.name, work.made).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {work.step === "failed" &&
          (work.fault === "cancelled" ? (
            <p>{words.cancelled}</p>
          ) : (
            <p className={frame.fault}>{faults[work.fault as Fault]}</p>
          ))}
      </div>
    </div>
  );
};
