import { responsibilitiesFor } from "#domain/dossier.ts";
import { isAreaType, isIndustryType } from "#domain/entity-type.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { LinkRows } from "#ui/link-rows.tsx";
import { LongList } from "#ui/long-list.tsx";
import type { Section } from "#ui/section.ts";
import { SilenceNote } from "#ui/silence-note.tsx";
import styles from "./sections.module.css";

export const bodies: Section = {
  id: "bodies",
  title: (text) => text.sections.bodies,
  when: ({ entity }) =>
    isAreaType(entity.type) || isIndustryType(entity.type) || entity.type === "matter",
  Body: ({ archive, entity }) => {
    const found = responsibilitiesFor(archive, entity.id);
    if (found.length === 0) return <SilenceNote archive={archive} />;
    return (
      <LongList first={2}>
        {found.map(({ matter, bodies: links }) => (
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
    );
  },
};
