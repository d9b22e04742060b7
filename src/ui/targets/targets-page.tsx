import { Download } from "lucide-react";
import { useMemo } from "react";
import { Button } from "react-aria-components";
import { saveFile } from "#data/save-file.ts";
import { writeCsv } from "#data/write-csv.ts";
import type { Archive } from "#domain/archive.ts";
import { listTargets } from "#domain/list-targets.ts";
import { type TargetPath, targetPaths } from "#domain/target-paths.ts";
import { targetsTable } from "#domain/targets-table.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import controls from "#ui/pages/page-controls.module.css";
import head from "#ui/pages/page-head.module.css";
import { useText } from "#ui/use-text.ts";
import { FreeTargets } from "./free-targets.tsx";
import { TargetFilters } from "./target-filters.tsx";
import styles from "./targets-page.module.css";
import { TargetsTable } from "./targets-table.tsx";
import { useTargetsText } from "./use-targets-text.ts";

/** Every target with a number: from where, to where, until when, and how it stands. */
export const TargetsPage = ({ archive }: { archive: Archive }) => {
  const { language } = useText();
  const words = useTargetsText();
  const query = useAtlas(({ view }) => view.targets);
  const paths = useMemo(() => targetPaths(archive, new Date().getFullYear()), [archive]);
  const listed = listTargets(archive, paths, query, language);
  return (
    <div className={styles.page}>
      <header className={head.head}>
        <h2>{words.title}</h2>
        <HelpButton topic="targets" isInCorner />
        <p>{words.intro}</p>
      </header>
      <TargetFilters archive={archive} paths={paths} />
      <div className={controls.count}>
        <p role="status" data-listed={listed.length}>
          {words.listed(listed.length, paths.length)}
        </p>
        {listed.length > 0 && (
          <Button className={controls.quiet ?? ""} onPress={() => void take(listed)}>
            <Download aria-hidden /> {words.download}
          </Button>
        )}
      </div>
      {listed.length > 0 ? (
        <TargetsTable listed={listed} all={paths} />
      ) : (
        <FreeTargets archive={archive} paths={paths} />
      )}
      <p className={styles.formula}>{words.formula}</p>
    </div>
  );
};

const take = async (listed: readonly TargetPath[]) => {
  try {
    saveFile(await writeCsv(targetsTable(listed)), "weihai-atlas-targets.csv");
  } catch {
    notify({ id: "export", tone: "trouble", message: (text) => text.data.failed });
  }
};
