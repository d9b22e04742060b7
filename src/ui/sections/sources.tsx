import { sourcesOf } from "#domain/figures.ts";
import { Badge } from "#ui/badge.tsx";
import { EntityLink } from "#ui/entity-link.tsx";
import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

/** The documents that speak of the entity, and those that are not entered completely. */
export const sources: Section = {
  id: "sources",
  title: (text) => text.sections.sources,
  when: ({ archive, entity }) => sourcesOf(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => {
    const { text } = useText();
    const speaking = sourcesOf(archive, entity.id);
    const entered = (archive.details?.entered ?? []).filter(
      ({ source, status }) => speaking.includes(source) || status !== "complete",
    );
    return (
      <ul className={styles.documents}>
        {entered.map(({ source: id, status, sections }) => {
          const source = archive.sources.get(id);
          if (!source) return null;
          return (
            <li key={id} data-speaks={speaking.includes(id) || undefined}>
              <Badge tone={source.status}>{text.status[source.status]}</Badge>{" "}
              <EntityLink entity={{ id, name: source.title }} />
              <span>
                {source.documentNumber && (
                  <>
                    <span lang="zh-CN">{source.documentNumber}</span> ·{" "}
                  </>
                )}
                {source.published}
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
