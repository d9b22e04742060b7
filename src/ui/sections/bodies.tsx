import { responsibilitiesFor } from "#domain/dossier.ts";
import { DutiesLink } from "#ui/duties/duties-link.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import { LinkRows } from "#ui/link-rows.tsx";
import { LongList } from "#ui/long-list.tsx";
import type { Section } from "#ui/section.ts";
import styles from "./sections.module.css";

/** Who answers for a task, or for the tasks that concern an area or industry. */
export const bodies: Section = {
  id: "bodies",
  title: (text) => text.sections.bodies,
  when: ({ archive, entity }) => responsibilitiesFor(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => (
    <>
      <LongList first={2}>
        {responsibilitiesFor(archive, entity.id).map(({ matter, bodies: links }) => (
          <li key={matter.id} className={styles.block}>
            {matter.id !== entity.id && (
              <p className={styles.over}>
                <EntityLink entity={matter} />
              </p>
            )}
            <LinkRows links={links} />
          </li>
        ))}
      </LongList>
      <DutiesLink entity={entity} />
    </>
  ),
};
