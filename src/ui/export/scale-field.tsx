import { useState } from "react";
import { readScale, scaleLimits, usualScales } from "#domain/sheet/sheet-scale.ts";
import { useAtlas } from "#store/atlas.ts";
import { choose } from "./choose.ts";
import styles from "./export-dialog.module.css";
import { sayScale, sayThousands } from "./say-sheet.ts";
import { useExportText } from "./use-export-text.ts";

/** A usual scale, one that shows what is in view, or any other. */
export const ScaleField = ({
  fitted,
}: {
  /** The scale that shows what is in view, once it is known. */
  fitted: number | null;
}) => {
  const words = useExportText();
  const scale = useAtlas(({ session }) => session.exporting.scale);
  const isUsual = scale === null || usualScales.some((one) => one === scale);
  const [isOther, setIsOther] = useState(!isUsual);
  const [written, setWritten] = useState(scale === null || isUsual ? "" : sayScale(scale));
  const isBad = written.trim() !== "" && readScale(written) === null;
  return (
    <div className={styles.field}>
      <label>
        <span>{words.scale}</span>
        <select
          value={isOther ? "other" : String(scale ?? "fitted")}
          onChange={({ target }) => {
            const isNowOther = target.value === "other";
            setIsOther(isNowOther);
            if (!isNowOther)
              choose({ scale: target.value === "fitted" ? null : Number(target.value) });
          }}
        >
          <option value="fitted">
            {scale === null && fitted !== null
              ? words.fittedTo(sayThousands(fitted))
              : words.fitted}
          </option>
          {usualScales.map((one) => (
            <option key={one} value={one}>
              {sayScale(one)}
            </option>
          ))}
          <option value="other">{words.otherScale}</option>
        </select>
      </label>
      {isOther && (
        <label>
          <span className={styles.unseen}>{words.scaleField}</span>
          <input
            value={written}
            placeholder="1:80 000"
            aria-invalid={isBad}
            aria-describedby="scale-help"
            onChange={({ target }) => {
              setWritten(target.value);
              const read = readScale(target.value);
              if (read !== null) choose({ scale: read });
            }}
          />
          <small id="scale-help" role={isBad ? "alert" : undefined}>
            {isBad && `${words.badScale(written)} `}
            {words.scaleHelp(sayThousands(scaleLimits.largest), sayThousands(scaleLimits.smallest))}
          </small>
        </label>
      )}
    </div>
  );
};
