import type { Archive } from "#domain/archive.ts";
import { listTargets, type TargetFilter } from "#domain/list-targets.ts";
import type { TargetPath } from "#domain/target-paths.ts";
import { allTargets } from "#domain/target-query.ts";
import { narrowTargets, useAtlas } from "#store/atlas.ts";
import controls from "#ui/pages/page-controls.module.css";
import { useText } from "#ui/use-text.ts";
import { useTargetsText } from "./use-targets-text.ts";

/** Where nothing is listed: which filter to drop for something to be. */
export const FreeTargets = ({
  archive,
  paths,
}: {
  archive: Archive;
  paths: readonly TargetPath[];
}) => {
  const { text, language } = useText();
  const words = useTargetsText();
  const query = useAtlas(({ view }) => view.targets);
  const names: Record<TargetFilter, string> = {
    statuses: query.statuses.map((status) => words.statuses[status]).join(" · "),
    topic: query.topic ? text.topics[query.topic] : "",
    area: archive.entities.get(query.area ?? "")?.name[language] ?? query.area ?? "",
    text: query.text,
  };
  const freeing = (["statuses", "topic", "area", "text"] as const)
    .map((filter) => ({
      filter,
      count: listTargets(archive, paths, query, language, filter).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <div className={controls.none}>
      <p>{words.none}</p>
      {freeing.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className={controls.quiet}
          onClick={() => narrowTargets({ [filter]: allTargets[filter] })}
        >
          {words.free(names[filter], count)}
        </button>
      ))}
      <button
        type="button"
        className={controls.quiet}
        onClick={() => narrowTargets({ ...allTargets, sort: query.sort })}
      >
        {words.freeAll}
      </button>
    </div>
  );
};
