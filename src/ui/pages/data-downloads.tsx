import { Download } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ExportFormat } from "#data/exports/export-format.ts";
import { exportFormats } from "#data/exports/registry.ts";
import { saveFile } from "#data/save-file.ts";
import type { Archive } from "#domain/archive.ts";
import { notify } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./data-page.module.css";
import { DataPart } from "./data-part.tsx";

/** The catalog to take away. */
export const DataDownloads = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  return (
    <DataPart id="downloads" title={text.data.download} intro={text.data.downloadIntro}>
      <ul className={styles.downloads}>
        <li>
          <a className={styles.take} href="data/catalog.json" download="weihai-atlas.json">
            <Download aria-hidden /> JSON
          </a>
          <p>{text.data.formats.json}</p>
          <a href="data/catalog.schema.json">{text.data.schema}</a>
        </li>
        {exportFormats.map((format) => (
          <li key={format.id}>
            <Take archive={archive} format={format} />
            <p>{text.data.formats[format.id as "csv" | "xlsx"]}</p>
          </li>
        ))}
      </ul>
      {!archive.details && <p>{text.data.incomplete}</p>}
    </DataPart>
  );
};

const Take = ({ archive, format }: { archive: Archive; format: ExportFormat }) => {
  const { text } = useText();
  const [isBusy, setIsBusy] = useState(false);
  const take = async () => {
    setIsBusy(true);
    try {
      saveFile(await format.write(archive), format.fileName);
    } catch {
      notify({ id: "export", tone: "trouble", message: (words) => words.data.failed });
    }
    setIsBusy(false);
  };
  return (
    <Button
      className={styles.take ?? ""}
      isDisabled={isBusy || !archive.details}
      onPress={() => void take()}
    >
      <Download aria-hidden /> {isBusy ? text.data.preparing : format.id.toUpperCase()}
    </Button>
  );
};
