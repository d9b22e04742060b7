import { type FormEvent, useId, useState } from "react";
import { askRoad, type RoadFault } from "#data/routing/ask-road.ts";
import { middleOf } from "#domain/middle-of.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { setSettings, useAtlas } from "#store/atlas.ts";
import type { InvestText } from "#text/zh-invest.ts";
import controls from "#ui/pages/page-controls.module.css";
import styles from "./criterion-editor.module.css";

/** Takes the address of a routing service. It is tried on the way at hand; what does not work is not kept. */
export const RoadService = ({
  from,
  to,
  words: { road },
  onDone,
}: {
  from: IndexEntity;
  to: IndexEntity;
  words: InvestText;
  onDone: () => void;
}) => {
  const id = useId();
  const kept = useAtlas(({ settings }) => settings.routing);
  const [address, setAddress] = useState(kept ?? "");
  const [progress, setProgress] = useState<RoadFault | "trying" | null>(null);
  const isFaulty = progress !== null && progress !== "trying" && progress !== "none";
  const attempt = async (event: FormEvent) => {
    event.preventDefault();
    if (!from.frame || !to.frame) return;
    const service = address.trim();
    setProgress("trying");
    const asked = await askRoad(service, middleOf(from.frame.bounds), middleOf(to.frame.bounds));
    // A service that knows of no road here is one all the same.
    if (!asked.ok && asked.fault !== "none") return setProgress(asked.fault);
    setSettings({ routing: service });
    onDone();
  };
  return (
    <form className={styles.service} onSubmit={(event) => void attempt(event)}>
      <label className={styles.label} htmlFor={id}>
        {road.label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        spellCheck="false"
        autoComplete="off"
        placeholder="https://…"
        value={address}
        aria-invalid={isFaulty || undefined}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => {
          setAddress(currentTarget.value);
          setProgress(null);
        }}
      />
      <p id={`${id}-help`}>{road.help}</p>
      <p role="status" className={isFaulty ? styles.fault : undefined}>
        {progress === "trying"
          ? road.trying
          : isFaulty
            ? road.faults[progress](address.trim())
            : ""}
      </p>
      <div className={styles.ends}>
        {kept !== null && (
          <button
            type="button"
            className={controls.quiet}
            onClick={() => {
              setSettings({ routing: null });
              onDone();
            }}
          >
            {road.remove}
          </button>
        )}
        <button type="submit" className={controls.quiet} disabled={progress === "trying"}>
          {road.run}
        </button>
      </div>
    </form>
  );
};
