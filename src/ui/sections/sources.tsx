import type { Archive } from "#domain/archive.ts";
import { sourcesOf } from "#domain/dossier.ts";
import { Badge } from "#ui/badge.tsx";
import type { Section } from "#ui/section.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./sections.module.css";

export const sources: Section = {
  id: "sources",
  title: (text) => text.sections.sources,
  when: ({ archive, entity }) => sourcesOf(archive, entity.id).length > 0,
  Body: ({ archive, entity }) => {
    const { text, language } = useText();
    return (
      <ul className={styles.small}>
        {sourcesOf(archive, entity.id).map((id) => {
          const source = archive.sources.get(id);
          return (
            source && (
              <li key={id}>
                <Badge tone={source.status}>{text.status[source.status]}</Badge>{" "}
                {source.title[language]} · {source.documentNumber} · {source.published}
                <EnteredSections archive={archive} id={id} />
              </li>
            )
          );
        })}
      </ul>
    );
  },
};

const EnteredSections = ({ archive, id }: { archive: Archive; id: string }) => {
  const { text } = useText();
  const entered = archive.details?.entered.find(({ source }) => source === id);
  if (entered?.status !== "partial") return null;
  return <p>{text.silence.scope(id.replace("source/", ""), entered.sections.join(", "))}</p>;
};
