import type { Archive } from "#domain/archive.ts";
import { everyConflict } from "#domain/conflict-filter.ts";
import {
  type ConflictCase,
  freeingConflictParts,
  withoutConflictPart,
} from "#domain/find-conflicts.ts";
import { setView, useAtlas } from "#store/atlas.ts";
import controls from "#ui/pages/page-controls.module.css";
import { useText } from "#ui/use-text.ts";
import { nameConflictPart } from "./name-conflict-part.ts";
import { narrowConflicts } from "./narrow-conflicts.ts";
import { useConflictsText } from "./use-conflicts-text.ts";

/** Where nothing is listed: which part of the filter stands in the way. */
export const FreeConflicts = ({
  archive,
  cases,
}: {
  archive: Archive;
  cases: readonly ConflictCase[];
}) => {
  const { text, language } = useText();
  const words = useConflictsText();
  const filter = useAtlas(({ view }) => view.conflicts);
  const { grouping, isTable } = filter;
  return (
    <div className={controls.none} data-part="none">
      <p>{words.none}</p>
      {freeingConflictParts(archive, cases, filter).map(({ part, count }) => (
        <button
          key={part}
          type="button"
          className={controls.quiet}
          onClick={() => setView({ conflicts: withoutConflictPart(filter, part) })}
        >
          {words.frees(nameConflictPart(archive, filter, part, text, words, language), count)}
        </button>
      ))}
      <button
        type="button"
        className={controls.quiet}
        onClick={() => narrowConflicts({ ...everyConflict, grouping, isTable })}
      >
        {words.clearAll}
      </button>
    </div>
  );
};
