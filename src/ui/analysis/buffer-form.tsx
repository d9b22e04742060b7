import { type FormEvent, useEffect, useRef, useState } from "react";
import { bufferDrawings } from "#commands/analyse-drawings.ts";
import { encloses } from "#domain/analysis/enclosing.ts";
import { readSignedLength } from "#domain/read-length.ts";
import { isRadius } from "#domain/tools/draw-circle.ts";
import { analyseDrawings } from "#store/analysis/analyse-drawings.ts";
import { chosenForAnalysis } from "#store/analysis/chosen-for-analysis.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./analysis.module.css";
import { useAnalysisText } from "./use-analysis-text.ts";

/** Asks how wide a buffer shall be, and makes it. */
export const BufferForm = () => {
  const { text } = useText();
  const words = useAnalysisText();
  const blocked = useAtlas((state) => bufferDrawings.blocked(state, text));
  const [written, setWritten] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const wantsDistance = useAtlas(({ session }) => session.wantsDistance);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!wantsDistance) return;
    field.current?.focus();
    setSession({ wantsDistance: false });
  }, [wantsDistance]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const metres = readSignedLength(written);
    if (metres === null) return setFault(words.badDistance);
    if (!isRadius(Math.abs(metres))) return setFault(words.distanceRange);
    if (blocked !== null) return setFault(text.commands.blocked(words.buffer, blocked));
    if (metres < 0 && !haveInsides()) return setFault(words.noInside);
    setFault(null);
    void analyseDrawings("buffer", metres);
  };
  return (
    <form className={styles.buffer} onSubmit={submit}>
      <label>
        <span className={styles.label}>{words.bufferDistance}</span>
        <input
          ref={field}
          autoComplete="off"
          value={written}
          placeholder={words.bufferHelp}
          aria-invalid={fault !== null}
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <button type="submit">{words.buffer}</button>
      <p role="status">{fault}</p>
    </form>
  );
};

/** Whether all that is chosen can be drawn in. */
const haveInsides = (): boolean =>
  chosenForAnalysis(useAtlas.getState(), "buffer").every(({ shape }) => encloses(shape));
