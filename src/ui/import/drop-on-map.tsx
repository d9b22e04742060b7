import { useEffect, useRef, useState } from "react";
import { bringFile } from "#ui/workspace/bring-file.ts";
import styles from "./drop-on-map.module.css";
import { useImportText } from "./use-import-text.ts";

/** Takes a file that is dropped on what it stands in; what is done with it is asked before anything changes. */
export const DropOnMap = () => {
  const hint = useRef<HTMLParagraphElement>(null);
  const words = useImportText();
  const [isDropping, setIsDropping] = useState(false);
  useEffect(() => {
    const stage = hint.current?.parentElement;
    const leaving = new AbortController();
    const listen = (type: "dragover" | "dragleave" | "drop", answer: (event: DragEvent) => void) =>
      stage?.addEventListener(type, answer, { signal: leaving.signal });
    listen("dragover", (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsDropping(true);
    });
    listen("dragleave", ({ relatedTarget }) => {
      if (!stage?.contains(relatedTarget as Node | null)) setIsDropping(false);
    });
    listen("drop", (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setIsDropping(false);
      bringFile(file);
    });
    return () => leaving.abort();
  }, []);
  return (
    <p ref={hint} className={styles.hint} hidden={!isDropping} data-drop>
      {words.dropHere}
    </p>
  );
};
