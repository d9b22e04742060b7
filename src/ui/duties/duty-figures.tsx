import type { ReactNode } from "react";
import type { DutySummary } from "#domain/duty-matrix.ts";
import { totalOf } from "#domain/duty-matrix.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./duty-figures.module.css";
import { chooseOf, narrowDuties } from "./narrow-duties.ts";
import { useDutiesText } from "./use-duties-text.ts";

/** What the table alone does not show at a glance, each a way into it. */
export const DutyFigures = ({ summary }: { summary: DutySummary }) => {
  const words = useDutiesText();
  const { leaders, busiest, widest, leadless, shared } = summary;
  return (
    <div className={styles.figures} data-part="figures" data-scrolls>
      <Figure title={words.figures.leaders}>
        <Ranking rows={leaders.map(({ entity, leads }) => ({ entity, count: leads }))} />
      </Figure>
      <Figure title={words.figures.busiest}>
        <Ranking rows={busiest.map((body) => ({ entity: body.entity, count: totalOf(body) }))} />
      </Figure>
      <Figure title={words.figures.widest}>
        <Ranking rows={widest.map(({ entity, duties }) => ({ entity, count: duties.length }))} />
      </Figure>
      <Figure title={words.figures.leadless}>
        <p className={styles.big}>{leadless.length}</p>
        <p>{words.figures.leadlessNote}</p>
        {leadless.length > 0 && (
          <button
            type="button"
            className={styles.show}
            onClick={() => narrowDuties({ isLeadless: true })}
          >
            {words.figures.show(leadless.length)}
          </button>
        )}
      </Figure>
      <Figure title={words.figures.shared}>
        <p className={styles.big}>{shared.length}</p>
        {shared.length === 0 ? (
          <p>{words.figures.sharedNone}</p>
        ) : (
          <Ranking rows={shared.map((body) => ({ entity: body.entity, count: totalOf(body) }))} />
        )}
      </Figure>
    </div>
  );
};

const Figure = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.figure}>
    <h3>{title}</h3>
    {children}
  </section>
);

/** The first few, each with its count; none that ties with one left out. */
const Ranking = ({ rows }: { rows: readonly { entity: IndexEntity; count: number }[] }) => {
  const { language } = useText();
  return (
    <ol className={styles.ranking}>
      {topOf(rows).map(({ entity, count }) => (
        <li key={entity.id}>
          <button type="button" onClick={() => chooseOf(entity.id)}>
            <span>{entity.name[language]}</span>
            <b>{count}</b>
          </button>
        </li>
      ))}
    </ol>
  );
};

const topOf = <Row extends { count: number }>(rows: readonly Row[]): readonly Row[] => {
  const clear = rows.slice(0, few).filter(({ count }) => count > (rows[few]?.count ?? 0));
  return clear.length > 0 ? clear : rows.slice(0, few);
};

const few = 3;
