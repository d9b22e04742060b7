import { sourcesOf } from "#domain/dossier.ts";
import { Badge } from "#ui/badge.tsx";
import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

/** The documents: which of them speak of the entity, and how far each is entered. */
export const sources: Section = {
  id: "sources",
  title: (text) => text.sections.sources,
  when: ({ archive }) => archive.details !== null,
  Body: ({ archive, entity }) => {
    const { text, language } = useText();
    const speaking = sourcesOf(archive, entity.id);
    const entered = archive.details?.entered ?? [];
    return (
      <ul className={styles.documents}>
        {entered.map(({ source: id, status, sections }) => {
          const source = archive.sources.get(id);
          if (!source) return null;
          return (
            <li key={id} data-speaks={speaking.includes(id) || undefined}>
              <Badge tone={source.status}>{text.status[source.status]}</Badge>{" "}
              {source.title[language]}
              <span>
                {[source.documentNumber, source.published].filter(Boolean).join(" · ")}
                {status === "none" && ` · ${text.silence.notEntered}`}
                {status === "partial" && ` · ${text.silence.partly(sections.join(", "))}`}
              </span>
            </li>
          );
        })}
      </ul>
    );
  },
};
