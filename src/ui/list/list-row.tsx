import type { ReactNode } from "react";
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { areaOf, industriesAbout } from "#domain/dossier.ts";
import { sourcesOf } from "#domain/figures.ts";
import type { ListColumn, ListGroup } from "#domain/list-query.ts";
import { bodiesOf, factsAsked, figureAsked, placementOf, statedOf } from "#domain/list-rows.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { select, setSession, useAtlas } from "#store/atlas.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { EntitySwatch } from "#ui/entity-swatch.tsx";
import { FactFigure } from "#ui/fact-figure.tsx";
import { FactTags } from "#ui/fact-tags.tsx";
import { sayFilterValue } from "#ui/filters/say-filter.ts";
import { useListText } from "#ui/filters/use-list-text.ts";
import { sayType } from "#ui/say-type.ts";
import { useText } from "#ui/use-text.ts";
import { InsideTag } from "./inside-tag.tsx";
import styles from "./list-table.module.css";

type Measure = (element: HTMLTableRowElement | null) => void;

/** One entry, hovered and selected together with the map. */
export const ListRow = ({
  archive,
  entity,
  index,
  measure,
}: {
  archive: Archive;
  entity: IndexEntity;
  index: number;
  measure: Measure;
}) => {
  const { columns, indicators } = useAtlas(({ view }) => view.list);
  const filter = useAtlas(({ view }) => view.filter);
  const isSelected = useAtlas(({ view }) => view.selection === entity.id);
  const isHovered = useAtlas(({ session }) => session.hover?.id === entity.id);
  return (
    <tr
      ref={measure}
      data-index={index}
      data-entity={entity.id}
      aria-rowindex={index + 2}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      onClick={({ target }) => {
        // What stands in the row has clicks of its own.
        if (target instanceof Element && !target.closest("button")) select(entity.id);
      }}
      onPointerEnter={() => setSession({ hover: { id: entity.id, point: null, others: 0 } })}
    >
      <th scope="row">
        <span className={styles.name}>
          <EntitySwatch entity={entity} />
          <EntityLink entity={entity} isCurrent={isSelected} />
          <InsideTag entity={entity} />
        </span>
      </th>
      {columns.map((column) => (
        <td key={column}>
          <Cell archive={archive} entity={entity} column={column} />
        </td>
      ))}
      {indicators.map((indicator) => (
        <td key={indicator}>
          <Figure fact={statedOf(archive, entity.id, indicator, filter)} />
        </td>
      ))}
    </tr>
  );
};

const Cell = ({
  archive,
  entity,
  column,
}: {
  archive: Archive;
  entity: IndexEntity;
  column: ListColumn;
}) => {
  const { text, language } = useText();
  const words = useListText();
  const filter = useAtlas(({ view }) => view.filter);
  const named = (entities: readonly IndexEntity[]): ReactNode =>
    entities.length > 0 ? <Names entities={entities} /> : null;
  switch (column) {
    case "type":
      return sayType(text, entity);
    case "area": {
      const area = areaOf(archive, entity.id);
      return area && <EntityLink entity={area} />;
    }
    case "industries":
      return named(industriesAbout(archive, entity.id));
    case "bodies":
      return named(bodiesOf(archive, entity.id));
    case "facts":
      return factsAsked(archive, entity.id, filter).length || null;
    case "sources":
      return (
        <span className={styles.names}>
          {sourcesOf(archive, entity.id).map((id) => {
            const source = archive.sources.get(id);
            return (
              source && (
                <span key={id} title={source.title[language]}>
                  <EntityLink
                    entity={{ id, name: { zh: codeOf(id), en: codeOf(id), ko: codeOf(id) } }}
                  />
                </span>
              )
            );
          })}
        </span>
      );
    case "placement":
      return words.placements[placementOf(archive, entity.id)];
    case "figure": {
      const fact = figureAsked(archive, entity.id, filter, new Date().getFullYear());
      return fact && <Figure fact={fact} isNamed />;
    }
  }
};

const codeOf = (source: string): string => source.replace("source/", "");

/** The first few; the panel has them all. */
const Names = ({ entities }: { entities: readonly IndexEntity[] }) => {
  const few = 2;
  return (
    <span className={styles.names}>
      {entities.slice(0, few).map((entity) => (
        <EntityLink key={entity.id} entity={entity} />
      ))}
      {entities.length > few && <span className={styles.rest}>+{entities.length - few}</span>}
    </span>
  );
};

const Figure = ({ fact, isNamed = false }: { fact: Fact | null; isNamed?: boolean }) => {
  const { text, language } = useText();
  if (!fact) return <span className={styles.rest}>{text.silence.notStated}</span>;
  return (
    <span className={styles.figure}>
      {isNamed && <span className={styles.indicator}>{fact.indicator[language]}</span>}
      <FactFigure fact={fact} />
      <FactTags fact={fact} />
    </span>
  );
};

/** What the entries below it share. */
export const GroupRow = ({
  archive,
  group,
  count,
  index,
  span,
  measure,
}: {
  archive: Archive;
  group: string | null;
  count: number;
  index: number;
  span: number;
  measure: Measure;
}) => {
  const { text, language } = useText();
  const words = useListText();
  const by = useAtlas(({ view }) => view.list.group);
  return (
    <tr ref={measure} data-index={index} className={styles.group} aria-rowindex={index + 2}>
      <th scope="rowgroup" colSpan={span}>
        {group === null || by === null
          ? words.noValue
          : sayFilterValue(dimensionOf[by], group, { archive, text, words, language })}
        <span className={styles.rest}>{count}</span>
      </th>
    </tr>
  );
};

const dimensionOf = {
  type: "types",
  area: "inside",
  industries: "industries",
  sources: "sources",
  placement: "placements",
} as const satisfies Record<ListGroup, string>;
