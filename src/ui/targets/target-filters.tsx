import type { Archive } from "#domain/archive.ts";
import { listTargets } from "#domain/list-targets.ts";
import { topics } from "#domain/slice.ts";
import type { TargetPath } from "#domain/target-paths.ts";
import { targetStatuses } from "#domain/target-query.ts";
import { narrowTargets, useAtlas } from "#store/atlas.ts";
import { Choice } from "#ui/choice.tsx";
import { FilterField } from "#ui/filter-field.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./targets-page.module.css";
import { useTargetsText } from "./use-targets-text.ts";

/** How the targets stand, with their numbers, and by what else they can be narrowed. */
export const TargetFilters = ({
  archive,
  paths,
}: {
  archive: Archive;
  paths: readonly TargetPath[];
}) => {
  const { text, language } = useText();
  const words = useTargetsText();
  const query = useAtlas(({ view }) => view.targets);
  const others = listTargets(archive, paths, query, language, "statuses");
  const chosen = new Set(query.statuses);
  return (
    <>
      <fieldset className={styles.statuses}>
        <legend>{words.byStatus}</legend>
        {targetStatuses.map((status) => (
          <button
            key={status}
            type="button"
            data-status={status}
            aria-pressed={chosen.has(status)}
            title={words.statusMeanings[status]}
            onClick={() =>
              narrowTargets({
                statuses: targetStatuses.filter((one) =>
                  one === status ? !chosen.has(one) : chosen.has(one),
                ),
              })
            }
          >
            <strong>{others.filter((path) => path.status === status).length}</strong>
            {words.statuses[status]}
          </button>
        ))}
      </fieldset>
      <div className={styles.filters}>
        <FilterField
          label={words.text}
          value={query.text}
          onChange={(typed) => narrowTargets({ text: typed })}
        />
        <Choice
          label={words.topic}
          any={words.anyTopic}
          value={query.topic}
          options={topics
            .filter((topic) => topic === query.topic || paths.some((path) => path.topic === topic))
            .map((topic) => ({ id: topic, name: text.topics[topic] }))}
          onChange={(topic) => narrowTargets({ topic })}
        />
        <Choice
          label={words.area}
          any={words.anyArea}
          value={query.area}
          options={areasOf(archive, paths, query.area).map((id) => ({
            id,
            name: archive.entities.get(id)?.name[language] ?? id,
          }))}
          onChange={(area) => narrowTargets({ area })}
        />
      </div>
    </>
  );
};

/** Areas of which there are targets, and the one a link asks for, in catalog order. */
const areasOf = (
  archive: Archive,
  paths: readonly TargetPath[],
  asked: string | null,
): string[] => {
  const ids = new Set(paths.flatMap(({ area }) => area?.id ?? []));
  if (asked !== null) ids.add(asked);
  const known = archive.index.entities.map(({ id }) => id).filter((id) => ids.has(id));
  return asked !== null && !known.includes(asked) ? [...known, asked] : known;
};
