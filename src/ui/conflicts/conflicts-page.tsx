import { Download } from "lucide-react";
import { useMemo } from "react";
import { Button } from "react-aria-components";
import { saveFile } from "#data/save-file.ts";
import { writeCsv } from "#data/write-csv.ts";
import type { Archive } from "#domain/archive.ts";
import { type ConflictCase, conflictCases, findConflicts } from "#domain/find-conflicts.ts";
import { sidesTable } from "#domain/sides-table.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import controls from "#ui/pages/page-controls.module.css";
import head from "#ui/pages/page-head.module.css";
import { useText } from "#ui/use-text.ts";
import { AreaMatrix } from "./area-matrix.tsx";
import { ConflictFilters } from "./conflict-filters.tsx";
import { ConflictList } from "./conflict-list.tsx";
import styles from "./conflicts-page.module.css";
import { DocumentMatrix } from "./document-matrix.tsx";
import { FreeConflicts } from "./free-conflicts.tsx";
import { useConflictsText } from "./use-conflicts-text.ts";

/** Where the documents do not fit together: between which, about what, and both sides as written. */
export const ConflictsPage = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  const words = useConflictsText();
  const filter = useAtlas(({ view }) => view.conflicts);
  const cases = useMemo(() => conflictCases(archive), [archive]);
  const listed = findConflicts(archive, cases, filter);
  const byRule = cases.filter(({ conflict: { id, kind } }) => id.startsWith(`conflict/${kind}-`));
  return (
    <div className={styles.page}>
      <header className={head.head}>
        <h2>{words.title}</h2>
        <HelpButton topic="conflicts" isInCorner />
        <p>{text.data.conflictsIntro(byRule.length, cases.length - byRule.length)}</p>
      </header>
      <div className={styles.matrices}>
        <DocumentMatrix
          archive={archive}
          cases={findConflicts(archive, cases, filter, ["sources"])}
        />
        <AreaMatrix cases={findConflicts(archive, cases, filter, ["area", "kind"])} all={cases} />
      </div>
      <ConflictFilters archive={archive} cases={cases} />
      <div className={controls.count}>
        <p role="status" data-listed={listed.length}>
          {words.listed(listed.length, cases.length)}
        </p>
        {listed.length > 0 && (
          <Button className={controls.quiet ?? ""} onPress={() => void take(archive, listed)}>
            <Download aria-hidden /> {words.download}
          </Button>
        )}
      </div>
      {listed.length > 0 ? (
        <ConflictList archive={archive} cases={listed} />
      ) : (
        <FreeConflicts archive={archive} cases={cases} />
      )}
    </div>
  );
};

const take = async (archive: Archive, listed: readonly ConflictCase[]) => {
  try {
    saveFile(await writeCsv(sidesTable(archive, listed)), "weihai-atlas-conflicts.csv");
  } catch {
    notify({ id: "export", tone: "trouble", message: (text) => text.data.failed });
  }
};
