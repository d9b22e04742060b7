import type { Archive } from "#domain/archive.ts";
import type { Link } from "#domain/dossier.ts";
import type { Text } from "#text/zh.ts";
import { LinkRows } from "./link-rows.tsx";
import type { Section } from "./section.ts";

/** A section that lists what one kind of relation leads to, each with its evidence. */
export const linkSection = ({
  id,
  find,
}: {
  id: keyof Text["sections"];
  find: (archive: Archive, id: string) => Link[];
}): Section => ({
  id,
  title: (text) => text.sections[id],
  when: ({ archive, entity }) => find(archive, entity.id).length > 0,
  Body: linkBody(find),
});

const linkBody =
  (find: (archive: Archive, id: string) => Link[]): Section["Body"] =>
  ({ archive, entity }) => <LinkRows links={find(archive, entity.id)} />;
