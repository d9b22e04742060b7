import type { Archive } from "#domain/archive.ts";
import { conflictKinds } from "#domain/catalog.ts";
import { type ConflictFilter, conflictGroupings } from "#domain/conflict-filter.ts";
import type { ConflictCase } from "#domain/find-conflicts.ts";
import { useAtlas } from "#store/atlas.ts";
import { Choice } from "#ui/choice.tsx";
import { FilterField } from "#ui/filter-field.tsx";
import controls from "#ui/pages/page-controls.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./conflicts-page.module.css";
import { nameSources } from "./name-conflict-part.ts";
import { narrowConflicts } from "./narrow-conflicts.ts";
import { useConflictsText } from "./use-conflicts-text.ts";

/** What narrows the contradictions, and how they are listed. */
export const ConflictFilters = ({
  archive,
  cases,
}: {
  archive: Archive;
  cases: readonly ConflictCase[];
}) => {
  const { text, language } = useText();
  const words = useConflictsText();
  const filter = useAtlas(({ view }) => view.conflicts);
  const areas = [...new Set(cases.flatMap((one) => one.areas))];
  const asked = archive.entities.get(filter.area ?? "");
  if (asked && !areas.includes(asked)) areas.push(asked);
  const pairs = sourcePairs(archive, cases, filter);
  return (
    <search className={styles.filters} aria-label={words.title}>
      <FilterField
        label={words.words}
        value={filter.words}
        onChange={(typed) => narrowConflicts({ words: typed })}
      />
      <Choice
        label={words.kind}
        any={words.anyKind}
        value={filter.kind}
        options={conflictKinds.map((kind) => ({ id: kind, name: text.conflicts.kinds[kind] }))}
        onChange={(kind) => narrowConflicts({ kind })}
      />
      <Choice
        label={words.area}
        any={words.anyArea}
        value={filter.area}
        options={areas.map(({ id, name }) => ({ id, name: name[language] }))}
        onChange={(area) => narrowConflicts({ area })}
      />
      <Choice
        label={words.document}
        any={words.anyDocuments}
        value={filter.sources?.join(" ") ?? null}
        options={pairs.map((pair) => ({
          id: pair.join(" "),
          name: nameSources(archive, pair, words, language),
        }))}
        onChange={(id) =>
          narrowConflicts({ sources: pairs.find((pair) => pair.join(" ") === id) ?? null })
        }
      />
      <fieldset className={controls.choices}>
        <legend>{words.grouping}</legend>
        {conflictGroupings.map((grouping) => (
          <button
            key={grouping}
            type="button"
            aria-pressed={filter.grouping === grouping}
            onClick={() => narrowConflicts({ grouping })}
          >
            {words.groupings[grouping]}
          </button>
        ))}
      </fieldset>
      <fieldset className={controls.choices}>
        <legend>{words.as}</legend>
        {[false, true].map((isTable) => (
          <button
            key={String(isTable)}
            type="button"
            aria-pressed={filter.isTable === isTable}
            onClick={() => narrowConflicts({ isTable })}
          >
            {isTable ? words.table : words.cards}
          </button>
        ))}
      </fieldset>
    </search>
  );
};

/** Each document that takes part, each document or two that contradict; and what a link asks for. */
const sourcePairs = (
  archive: Archive,
  cases: readonly ConflictCase[],
  { sources: asked }: ConflictFilter,
): NonNullable<ConflictFilter["sources"]>[] => {
  const singles = archive.index.sources
    .filter(({ id }) => cases.some(({ sources }) => sources.includes(id)))
    .map(({ id }): [string] => [id]);
  const written = new Set(
    cases.flatMap(({ sources: [one = "", ...others] }) =>
      others.length === 0 ? [`${one} ${one}`] : others.map((other) => `${one} ${other}`),
    ),
  );
  const pairs = [
    ...singles,
    ...[...written].sort().map((pair) => pair.split(" ") as [string, string]),
  ];
  const isOffered = asked === null || pairs.some((pair) => pair.join(" ") === asked.join(" "));
  return isOffered ? pairs : [...pairs, asked];
};
