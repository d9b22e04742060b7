import type { Span } from "#domain/brief/find-numerals.ts";
import type { BriefReading } from "#domain/brief/read-brief.ts";
import styles from "./brief-box.module.css";
import { quoteWords } from "./quote-words.ts";
import { type BriefSaying, sayBeyond, sayWish } from "./say-brief.ts";

interface Note {
  key: string;
  said: string;
  words: readonly Span[];
}

/** What was read and makes no criterion: beyond the documents, not needed, of no use. */
export const ReadNotes = ({
  brief,
  beyond,
  declined,
  unread,
  saying,
  onPoint,
}: {
  brief: string;
  saying: BriefSaying;
  onPoint: (key: string | null) => void;
} & Pick<BriefReading, "beyond" | "declined" | "unread">) => {
  const { words } = saying;
  const lists: readonly (readonly [kind: string, title: string, notes: readonly Note[]])[] = [
    [
      "beyond",
      words.beyond,
      beyond.map((one, at) => ({
        key: `beyond-${at}`,
        said: sayBeyond(one.beyond, saying),
        words: one.words,
      })),
    ],
    [
      "declined",
      words.declined,
      declined.map(({ criterion: { wish }, words: spans }, at) => ({
        key: `declined-${at}`,
        // How near something need not be says nothing.
        said: wish.kind === "near" ? words.ports[wish.to] : sayWish(wish, saying),
        words: spans,
      })),
    ],
    [
      "unread",
      words.unread,
      unread.map(({ reason, words: spans }, at) => ({
        key: `unread-${at}`,
        said: words.reasons[reason],
        words: spans,
      })),
    ],
  ];
  return lists
    .filter(([, , notes]) => notes.length > 0)
    .map(([kind, title, notes]) => (
      <div key={kind} className={styles.notes} data-notes={kind}>
        <h3>{title}</h3>
        <ul>
          {notes.map((note) => (
            <li
              key={note.key}
              onPointerEnter={() => onPoint(note.key)}
              onPointerLeave={() => onPoint(null)}
            >
              {note.said}{" "}
              <span className={styles.quote}>{quoteWords(brief, note.words, words)}</span>
            </li>
          ))}
        </ul>
      </div>
    ));
};
