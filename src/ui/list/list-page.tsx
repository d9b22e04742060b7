import { SlidersHorizontal } from "lucide-react";
import { useMemo, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { groupEntities, sortEntities } from "#domain/list-rows.ts";
import { isListable, listEntities } from "#map/list-entities.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectSight } from "#store/selectors.ts";
import { Facets } from "#ui/filters/facets.tsx";
import { useListText } from "#ui/filters/use-list-text.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import { useText } from "#ui/use-text.ts";
import { FreeList } from "./free-list.tsx";
import { ListOptions } from "./list-options.tsx";
import styles from "./list-page.module.css";
import { ListTable, type TableItem } from "./list-table.tsx";

/** What the map shows, as a table: the same entries, filtered, hovered and selected together. */
export const ListPage = ({ archive }: { archive: Archive }) => {
  const { language } = useText();
  const words = useListText();
  const layers = useAtlas(({ view }) => view.layers);
  const without = useAtlas(({ view }) => view.without);
  const list = useAtlas(({ view }) => view.list);
  const filter = useAtlas(({ view }) => view.filter);
  const sight = useAtlas(selectSight);
  const [hasFacets, setHasFacets] = useState(() => globalThis.innerWidth > 760);
  const listed = useMemo(
    () => listEntities(archive, { layers, without, list, filter }, sight),
    [archive, layers, without, list, filter, sight],
  );
  const all = useMemo(
    () => archive.index.entities.filter(isListable({ layers, without, list })).length,
    [archive, layers, without, list],
  );
  const items = useMemo((): TableItem[] => {
    const sorted = sortEntities(archive, listed, list, filter, language);
    if (list.group === null) return sorted.map((entity) => ({ entity, group: null }));
    return groupEntities(archive, sorted, list.group).flatMap(({ key, members }) => [
      { entity: null, group: key, count: members.length },
      ...members.map((entity) => ({ entity, group: key })),
    ]);
  }, [archive, listed, list, filter, language]);
  return (
    <div className={styles.page} data-facets={hasFacets || undefined}>
      {hasFacets && (
        <div className={styles.aside} data-scrolls>
          <Facets archive={archive} />
        </div>
      )}
      <div className={styles.main}>
        <div className={styles.head}>
          <button
            type="button"
            className={styles.tool}
            aria-expanded={hasFacets}
            onClick={() => setHasFacets(!hasFacets)}
          >
            <SlidersHorizontal aria-hidden /> {words.showFilters}
          </button>
          <p role="status" className={styles.count} data-listed={listed.length}>
            {words.listed(listed.length, all)}
          </p>
          <HelpButton topic="list" />
          <ListOptions archive={archive} listed={listed} />
        </div>
        {listed.length > 0 ? (
          <ListTable archive={archive} items={items} listed={listed} />
        ) : (
          <FreeList archive={archive} />
        )}
      </div>
    </div>
  );
};
