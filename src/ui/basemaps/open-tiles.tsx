import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { prepareGround } from "#data/services/prepare-ground.ts";
import type { BasemapFault } from "#domain/basemap.ts";
import { chooseBasemap } from "#store/atlas.ts";
import styles from "./basemaps.module.css";
import { useBasemapText } from "./use-basemap-text.ts";

/** Opens a PMTiles file of the device. One that cannot be read changes nothing. */
export const OpenTiles = () => {
  const words = useBasemapText();
  const [fault, setFault] = useState<BasemapFault | null>(null);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const prepared = await prepareGround({ from: "file", file, name: file.name });
    setFault(prepared.ok ? null : prepared.fault);
    if (prepared.ok) chooseBasemap(file);
  };
  return (
    <section className={styles.part} aria-label={words.file.title}>
      <h3>{words.file.title}</h3>
      <div className={styles.buttons}>
        <FileTrigger onSelect={(files) => void open(files?.[0])}>
          <Button className={styles.quiet ?? ""}>{words.file.run}</Button>
        </FileTrigger>
      </div>
      <div role="status">
        {fault && <p className={styles.fault}>{words.faults[fault.id](fault.detail)}</p>}
      </div>
      <p className={styles.help}>{words.file.help}</p>
    </section>
  );
};
