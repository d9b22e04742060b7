import { GripVertical, X } from "lucide-react";
import type { Ranked } from "#domain/invest/rank-candidates.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { moveShortlisted, setNote, toggleShortlisted } from "#store/edit-shortlist.ts";
import { chooseCandidate } from "./choose-candidate.ts";
import { RankBadge } from "./rank-badge.tsx";
import styles from "./shortlist.module.css";
import type { Saying } from "./use-saying.ts";
import type { ShortlistDrag } from "./use-shortlist-drag.ts";

/** A chosen place: its number, what is noted on it, and the handle by which it is moved, dragged or with the arrow keys. */
export const ShortlistRow = ({
  entity,
  at,
  count,
  ranked,
  isAsked,
  drag,
  saying,
}: {
  entity: IndexEntity;
  at: number;
  count: number;
  /** null where it is not among those that come into question. */
  ranked: Ranked | null;
  isAsked: boolean;
  drag: ShortlistDrag;
  saying: Saying;
}) => {
  const { text, words, language } = saying;
  const note = useAtlas(({ settings }) => settings.notes[entity.id] ?? "");
  const isChosen = useAtlas(({ view }) => view.selection === entity.id);
  const name = entity.name[language];
  const hover = () => setSession({ hover: { id: entity.id, point: null, others: 0 } });
  const leave = () => setSession({ hover: null });
  return (
    <li
      className={styles.row}
      data-listed={entity.id}
      data-chosen={isChosen || undefined}
      data-over={drag.over === entity.id || undefined}
      onPointerEnter={hover}
      onPointerLeave={leave}
      onDragOver={drag.hold(entity.id)}
      onDrop={drag.drop(at)}
    >
      <div className={styles.title}>
        <button
          type="button"
          className={styles.handle}
          draggable
          aria-label={words.drag(name)}
          title={words.drag(name)}
          onDragStart={drag.start(entity.id)}
          onDragEnd={drag.end}
          onKeyDown={(event) => {
            const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (step === undefined || at + step < 0 || at + step >= count) return;
            event.preventDefault();
            moveShortlisted(entity.id, at + step);
          }}
        >
          <GripVertical aria-hidden />
        </button>
        {ranked && <RankBadge rank={ranked.rank} score={ranked.score.low} words={words} />}
        <button
          type="button"
          className={styles.name}
          aria-current={isChosen || undefined}
          onClick={() => chooseCandidate(entity.id)}
        >
          <span>{name}</span>
          <span className={styles.type}>
            {text.types[entity.type]}
            {isAsked && !ranked && ` · ${words.notRanked}`}
          </span>
        </button>
        <button
          type="button"
          className={styles.remove}
          aria-label={words.shortlisted(name)}
          onClick={() => toggleShortlisted(entity.id)}
        >
          <X aria-hidden />
        </button>
      </div>
      <textarea
        className={styles.note}
        rows={note.length > 40 ? 3 : 1}
        maxLength={5000}
        aria-label={words.note(name)}
        placeholder={words.notePlaceholder}
        value={note}
        onChange={({ currentTarget }) => setNote(entity.id, currentTarget.value)}
      />
    </li>
  );
};
