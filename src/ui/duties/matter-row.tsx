import { memo } from "react";
import type { Duty, DutyHolder, Matter } from "#domain/duty-matrix.ts";
import { useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { Concerns } from "./concerns.tsx";
import { DutyMark } from "./duty-mark.tsx";
import styles from "./duty-table.module.css";
import { chooseOf } from "./narrow-duties.ts";
import { useDutiesText } from "./use-duties-text.ts";

/** A matter, what it concerns, and a mark under every body that answers for it. */
export const MatterRow = memo(
  ({
    matter,
    bodies,
    duties,
  }: {
    matter: Matter;
    bodies: readonly DutyHolder[];
    duties: ReadonlyMap<string, Duty>;
  }) => {
    const { language } = useText();
    const words = useDutiesText();
    const { entity, section, duties: own } = matter;
    const isChosen = useAtlas(({ view }) => view.duties.of === entity.id);
    return (
      <tr className={styles.row} data-matter={entity.id}>
        <th scope="row" className={styles.matterHead}>
          <button
            type="button"
            aria-pressed={isChosen}
            title={`${entity.name[language]} · ${words.bodiesOf(own.length)}`}
            onClick={() => chooseOf(entity.id)}
          >
            <span className={styles.section} lang="zh-CN">
              {section}
            </span>
            <span className={styles.name}>{entity.name[language]}</span>
            <span className={styles.count} aria-hidden>
              {own.length}
            </span>
          </button>
        </th>
        <td className={styles.aboutCell}>
          <Concerns matter={matter} />
        </td>
        {bodies.map(({ entity: body }) => {
          const duty = duties.get(`${body.id} ${entity.id}`);
          return (
            <td key={body.id} className={styles.cell} data-body={body.id}>
              {duty && <DutyMark duty={duty} matter={matter} />}
            </td>
          );
        })}
      </tr>
    );
  },
);
