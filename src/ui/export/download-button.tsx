import { useEffect, useRef, useState } from "react";
import { saveFile } from "#data/save-file.ts";
import type { ExportKind } from "#domain/sheet/export-choices.ts";
import { useAtlas } from "#store/atlas.ts";
import frame from "#ui/dialog-frame.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./export-dialog.module.css";
import { MakeButton } from "./make-button.tsx";
import { type ExportFault, type Made, makeFile } from "./make-file.ts";
import type { PictureOf } from "./picture-of.ts";
import type { SeenMap } from "./plan-export.ts";
import { sayMade } from "./say-made.ts";
import { fileNameOf } from "./sheet-input-of.ts";
import { stillState } from "./still-state.ts";
import { useExportText } from "./use-export-text.ts";

type Work =
  | { step: "idle" }
  | { step: "busy"; stage: "fonts" | "map" | "writing"; share: number }
  | { step: "done"; name: string; made: Extract<Made, { ok: true }> }
  | { step: "failed"; fault: ExportFault };

/** Makes the file and hands it over; says how far it is, what became of it, and stops when asked. */
export const DownloadButton = ({
  kind,
  pictureOf,
  seen,
}: {
  kind: ExportKind;
  pictureOf: PictureOf;
  seen: SeenMap;
}) => {
  const words = useExportText();
  const { text } = useText();
  const resolution = useAtlas(({ session }) => session.exporting.resolution);
  const [work, setWork] = useState<Work>({ step: "idle" });
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);
  const start = async () => {
    const controller = new AbortController();
    leaving.current = controller;
    const choices = useAtlas.getState().session.exporting;
    const state = stillState(useAtlas.getState(), kind, choices);
    setWork({ step: "busy", stage: kind === "sheet" ? "fonts" : "map", share: 0 });
    const made = await makeFile(
      { kind, state, picture: pictureOf(state), choices, seen },
      controller.signal,
      (stage, share) => setWork({ step: "busy", stage, share }),
    );
    if (controller.signal.aborted) return setWork({ step: "failed", fault: "cancelled" });
    if (!made.ok) return setWork({ step: "failed", fault: made.fault });
    const name = fileNameOf(state, kind);
    saveFile(made.blob, name);
    setWork({ step: "done", name, made });
  };
  const said =
    work.step === "done"
      ? sayMade(work.name, work.made, words, text, kind === "picture" ? resolution : null)
      : [];
  return (
    <div className={styles.foot}>
      <MakeButton
        busy={
          work.step === "busy"
            ? { said: words.progress[work.stage], percent: percentOf(work.stage, work.share) }
            : null
        }
        make={words.make[kind]}
        cancel={words.cancel}
        onStart={() => void start()}
        onCancel={() => leaving.current?.abort()}
      />
      <div role="status" className={styles.said} data-export={work.step}>
        {said.map((sentence) => (
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

/** The map takes most of the time. */
const percentOf = (stage: "fonts" | "map" | "writing", share: number): number =>
  ({ fonts: 5, map: 15 + share * 75, writing: 92 })[stage];
