import { type Lane, slots, yearsOf } from "#domain/timeline.ts";
import { select, setFilter, setSession, useAtlas } from "#store/atlas.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./timeline-page.module.css";
import { useSaySlot } from "./use-say-slot.ts";
import { useTimelineText } from "./use-timeline-text.ts";

/** Each entry over the years: a dot where something is stated, a bar from a state to its target. */
export const Lanes = ({ lanes }: { lanes: readonly Lane[] }) => {
  const words = useTimelineText();
  if (lanes.length === 0) return <p className={styles.note}>{words.lanesNone}</p>;
  return (
    <ul className={styles.lanes} aria-label={words.lanes}>
      {lanes.map((lane) => (
        <LaneRow key={lane.entity.id} lane={lane} />
      ))}
    </ul>
  );
};

const LaneRow = ({ lane: { entity, cells, spans } }: { lane: Lane }) => {
  const { language } = useText();
  const words = useTimelineText();
  const say = useSaySlot();
  const isSelected = useAtlas(({ view }) => view.selection === entity.id);
  const isHovered = useAtlas(({ session }) => session.hover?.id === entity.id);
  return (
    <li
      className={styles.lane}
      data-entity={entity.id}
      data-selected={isSelected || undefined}
      data-hovered={isHovered || undefined}
      onPointerEnter={() => setSession({ hover: { id: entity.id, point: null, others: 0 } })}
      onPointerLeave={() => setSession({ hover: null })}
    >
      <span className={styles.laneName}>
        <EntityLink entity={entity} isCurrent={isSelected} />
      </span>
      {spans.map(({ from, to, count }) => (
        <span
          key={`${from} ${to}`}
          className={styles.span}
          role="img"
          aria-label={words.span(from, to, count)}
          title={words.span(from, to, count)}
          style={{ gridColumn: `${columnOf(from)} / ${columnOf(to) + 1}` }}
        />
      ))}
      {cells.map(({ slot, facts }) => (
        <button
          key={slot}
          type="button"
          className={styles.dot}
          data-kind={facts[0]?.kind}
          data-mixed={new Set(facts.map(({ kind }) => kind)).size > 1 || undefined}
          aria-label={words.cell(entity.name[language], say.long(slot), facts.length)}
          title={words.cell(entity.name[language], say.long(slot), facts.length)}
          style={{ gridColumn: columnOf(slot) }}
          onClick={() => {
            setFilter({ years: yearsOf(slot) });
            select(entity.id);
          }}
        >
          {facts.length}
        </button>
      ))}
    </li>
  );
};

/** The first column holds the name. */
const columnOf = (slot: (typeof slots)[number]): number => slots.indexOf(slot) + 2;
