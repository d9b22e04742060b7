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
  if (!first) return null;
  const { source, offset } = first;
  const note = { source, offset, section: null };
  return { ...note, section: sectionsOf(archive).get(keyOfNote(note)) ?? null };
};

/** The sections of the places of which the catalog knows them. */
const sectionsOf = (archive: Archive): ReadonlyMap<string, string> => {
  const known = sections.get(archive);
  if (known) return known;
  const found = new Map(
    [...(archive.details?.facts ?? []), ...(archive.details?.relations ?? [])].map(
      ({ evidence }) => [keyOfNote(noteOf(evidence)), evidence.section],
    ),
  );
  sections.set(archive, found);
  return found;
};

const sections = new WeakMap<Archive, ReadonlyMap<string, string>>();

/** Notes that follow one another in number and stand in one section of one document. */
export const groupNotes = (
  notes: readonly SheetNote[],
  numbers: NoteNumbers,
): (readonly SheetNote[])[] => {
  const groups: SheetNote[][] = [];
  for (const note of notes) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last !== undefined &&
      last.source === note.source &&
      last.section === note.section &&
      numbers.get(keyOfNote(note)) === (numbers.get(keyOfNote(last)) ?? 0) + 1;
    if (isNext) groups.at(-1)?.push(note);
    else groups.push([note]);
  }
  return groups;
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
