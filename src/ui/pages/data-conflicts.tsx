import type { Archive } from "#domain/archive.ts";
import { showConflicts } from "#store/atlas.ts";
import more from "#ui/more-button.module.css";
import { useText } from "#ui/use-text.ts";
import { DataPart } from "./data-part.tsx";

/** How much does not fit together; it has a view of its own. */
export const DataConflicts = ({ archive }: { archive: Archive }) => {
  const { text } = useText();
  const conflicts = archive.details?.conflicts ?? [];
  const byRule = conflicts.filter(({ id, kind }) => id.startsWith(`conflict/${kind}-`)).length;
  return (
    <DataPart
      id="conflicts"
      title={text.data.conflicts}
      intro={text.data.conflictsIntro(byRule, conflicts.length - byRule)}
    >
      <button type="button" className={more.more} onClick={() => showConflicts({})}>
        {text.pages.conflicts.name} ({conflicts.length})
      </button>
    </DataPart>
  );
};
