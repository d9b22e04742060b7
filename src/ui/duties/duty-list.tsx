import type { Archive } from "#domain/archive.ts";
import { chaptersOfMatters, type Matter } from "#domain/duty-matrix.ts";
import type { FoundDuties } from "#domain/find-duties.ts";
import { useText } from "#ui/use-text.ts";
import { ChapterName } from "./chapter-name.tsx";
import { Concerns } from "./concerns.tsx";
import styles from "./duty-list.module.css";
import { DutyMark } from "./duty-mark.tsx";
import { chooseOf } from "./narrow-duties.ts";

/** The same duties where a table has no room: under each matter, its bodies. */
export const DutyList = ({ archive, found }: { archive: Archive; found: FoundDuties }) => {
  const { language } = useText();
  const shown = new Set(found.bodies.map(({ entity }) => entity.id));
  return chaptersOfMatters(found.matters).map(({ source, section, matters }) => (
    <section key={`${source} ${section}`} className={styles.chapter}>
      <h3>
        <ChapterName source={archive.sources.get(source)} section={section} language={language} />
      </h3>
      {matters.map((matter) => (
        <MatterCard key={matter.entity.id} matter={matter} shown={shown} />
      ))}
    </section>
  ));
};

const MatterCard = ({ matter, shown }: { matter: Matter; shown: ReadonlySet<string> }) => {
  const { language } = useText();
  return (
    <article className={styles.matter} data-matter={matter.entity.id}>
      <button type="button" className={styles.name} onClick={() => chooseOf(matter.entity.id)}>
        {matter.entity.name[language]} <span lang="zh-CN">{matter.section}</span>
      </button>
      <Concerns matter={matter} />
      <ul className={styles.bodies}>
        {matter.duties
          .filter(({ body }) => shown.has(body.id))
          .map((duty) => (
            <li key={duty.body.id}>
              <DutyMark duty={duty} matter={matter} />
              <button type="button" onClick={() => chooseOf(duty.body.id)}>
                {duty.body.name[language]}
              </button>
            </li>
          ))}
      </ul>
    </article>
  );
};
