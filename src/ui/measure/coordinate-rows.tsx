import { Copy } from "lucide-react";
import { copyText } from "#data/clipboard.ts";
import type { Conversion } from "#domain/coordinates/convert-coordinates.ts";
import { isPlanar } from "#domain/coordinates/coordinate-system.ts";
import { isInZone } from "#domain/project-cgcs2000.ts";
import type { Position } from "#domain/view.ts";
import { notify } from "#store/atlas.ts";
import { sayCoordinate, saySexagesimal, sayWithSystem, systemNames } from "#text/coordinate.ts";
import { measureTextIn } from "#text/measure-text.ts";
import frame from "#ui/dialog-frame.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./coordinates-dialog.module.css";
import { useMeasureText } from "./use-measure-text.ts";

/** One point in every system, each to be copied. */
export const CoordinateRows = ({
  position,
  conversion,
}: {
  position: Position;
  conversion: Conversion;
}) => {
  const { language } = useText();
  const words = useMeasureText();
  const { longitude, latitude } = position;
  const rows = conversion.everySystem(position).map((coordinate) => ({
    name: systemNames[coordinate.system],
    said: sayCoordinate(coordinate, language),
    copied: sayWithSystem(coordinate, language),
    note: words.systemHelps[coordinate.system],
    isOut: isPlanar(coordinate.system) && !isInZone(coordinate.system, longitude),
  }));
  const sexagesimal = saySexagesimal(longitude, latitude);
  const all = [
    ...rows.slice(0, 1),
    {
      name: words.sexagesimal,
      said: sexagesimal,
      copied: sexagesimal,
      note: "",
      isOut: false,
    },
    ...rows.slice(1),
  ];
  return (
    <>
      <dl className={styles.rows}>
        {all.map(({ name, said, copied, note, isOut }) => (
          <div key={name} data-row={name}>
            <dt>
              {name}
              {note && <small>{note}</small>}
              {isOut && <small className={styles.out}>{words.outOfBelt}</small>}
            </dt>
            <dd>
              <span>{said}</span>
              <button
                type="button"
                className={styles.icon}
                aria-label={words.copyRow(name)}
                onClick={() => copyRows(copied)}
              >
                <Copy aria-hidden />
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className={frame.plain}
        onClick={() => copyRows(all.map(({ copied }) => copied).join("\n"))}
      >
        <Copy aria-hidden />
        {words.copyAll}
      </button>
    </>
  );
};

const copyRows = async (text: string): Promise<void> => {
  const isCopied = await copyText(text);
  notify({
    id: "copied",
    tone: isCopied ? "quiet" : "trouble",
    message: (_text, language) => measureTextIn[language][isCopied ? "rowCopied" : "copyFailed"],
  });
};
