import type { ExportKind } from "#domain/sheet/export-choices.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { FileMaker } from "./file-maker.tsx";
import { type ExportFault, type Made, makeFile } from "./make-file.ts";
import type { PictureOf } from "./picture-of.ts";
import type { SeenMap } from "./plan-export.ts";
import { sayMade } from "./say-made.ts";
import { fileNameOf } from "./sheet-input-of.ts";
import { stillState } from "./still-state.ts";
import { useExportText } from "./use-export-text.ts";

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
  return (
    <FileMaker<Stage, Extract<Made, { ok: true }>, Exclude<ExportFault, "cancelled">>
      first={kind === "sheet" ? "fonts" : "map"}
      make={async (signal, onProgress) => {
        const choices = useAtlas.getState().session.exporting;
        const state = stillState(useAtlas.getState(), kind, choices);
        const order = { kind, state, picture: pictureOf(state), choices, seen };
        const made = await makeFile(order, signal, onProgress);
        return made.ok ? { ok: true, name: fileNameOf(state, kind), made } : made;
      }}
      words={{ ...words, make: words.make[kind] }}
      faults={words.faults}
      sayStage={(stage) => words.progress[stage]}
      sayMade={(name, made) =>
        sayMade(name, made, words, text, kind === "picture" ? resolution : null)
      }
      percentOf={percentOf}
    />
  );
};

type Stage = "fonts" | "map" | "writing";

/** The map takes most of the time. */
const percentOf = (stage: Stage, share: number): number =>
  ({ fonts: 5, map: 15 + share * 75, writing: 92 })[stage];
