import { type CSSProperties, type SyntheticEvent, useRef } from "react";
import type { Archive } from "#domain/archive.ts";
import { chaptersOfMatters, type DutyMatrix } from "#domain/duty-matrix.ts";
import type { FoundDuties } from "#domain/find-duties.ts";
import { useText } from "#ui/use-text.ts";
import { BodyHead } from "./body-head.tsx";
import { ChapterName } from "./chapter-name.tsx";
import styles from "./duty-table.module.css";
import { MatterRow } from "./matter-row.tsx";
import { useDutiesText } from "./use-duties-text.ts";

/** A row a matter, a column a body; what is pointed at is followed to both its heads. */
export const DutyTable = ({
  archive,
  matrix,
  found: { matters, bodies },
}: {
  archive: Archive;
  matrix: DutyMatrix;
  found: FoundDuties;
}) => {
  const { language } = useText();
  const words = useDutiesText();
  const table = useRef<HTMLTableElement>(null);
  const follow = ({ target }: SyntheticEvent) => {
    const body = (target as Element).closest("[data-body]")?.getAttribute("data-body");
    for (const element of table.current?.querySelectorAll("[data-followed]") ?? [])
      element.removeAttribute("data-followed");
    if (!body) return;
    for (const element of table.current?.querySelectorAll(
      `col[data-body="${body}"], th[data-body="${body}"]`,
    ) ?? [])
      element.setAttribute("data-followed", "");
  };
  return (
    <table
      ref={table}
      className={styles.table}
      aria-label={words.table}
      style={{ "--bodies": bodies.length } as CSSProperties}
      onPointerOver={follow}
      onPointerLeave={follow}
      onFocus={follow}
    >
      <colgroup>
        <col className={styles.matter} />
        <col className={styles.about} />
        {bodies.map(({ entity }) => (
          <col key={entity.id} className={styles.body} data-body={entity.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {words.matter}
          </th>
          <th scope="col" className={styles.aboutHead}>
            {words.about}
          </th>
          {bodies.map((body) => (
            <BodyHead key={body.entity.id} body={body} />
          ))}
        </tr>
      </thead>
      {chaptersOfMatters(matters).map((chapter) => (
        <tbody key={`${chapter.source} ${chapter.section}`}>
          <tr className={styles.chapter}>
            <th scope="rowgroup" colSpan={bodies.length + 2}>
              <ChapterName
                source={archive.sources.get(chapter.source)}
                section={chapter.section}
                language={language}
              />
            </th>
          </tr>
          {chapter.matters.map((matter) => (
            <MatterRow
              key={matter.entity.id}
              matter={matter}
              bodies={bodies}
              duties={matrix.duties}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
};
