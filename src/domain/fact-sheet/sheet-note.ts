import type { Archive } from "#domain/archive.ts";
import type { Evidence } from "#domain/catalog.ts";

/** Where a document says what a sheet says: the foot of a sheet lists it under a number. */
export interface SheetNote {
  source: string;
  /** null where the catalog knows only the position, as of a mere mention. */
  section: string | null;
  /** 0-based code point in the original. */
  offset: number;
}

export const noteOf = ({ source, section, offset }: Evidence): SheetNote => ({
  source,
  section,
  offset,
});

/** Where a document first names an entity; null for what no document names. */
export const mentionOf = (archive: Archive, id: string): SheetNote | null => {
  const [first] = archive.details?.mentions[id] ?? [];
  return first ? { ...first, section: null } : null;
};

/** The numbers of notes, counted from 1 in the order in which they are first needed. */
export type NoteNumbers = ReadonlyMap<string, number>;

export const keyOfNote = ({ source, offset }: SheetNote): string => `${source} ${offset}`;

/** Each place of a document once; where a section is known for it, with the section. */
export const numberNotes = (
  notes: readonly SheetNote[],
): { numbers: NoteNumbers; notes: readonly SheetNote[] } => {
  const found = new Map<string, SheetNote>();
  for (const note of notes) {
    const key = keyOfNote(note);
    const known = found.get(key);
    found.set(key, known?.section ? known : note);
  }
  return {
    numbers: new Map([...found.keys()].map((key, index) => [key, index + 1])),
    notes: [...found.values()],
  };
};
