import type { IndexSource } from "#domain/slice.ts";
import type { Language } from "#text/language.ts";
import { Badge } from "#ui/badge.tsx";
import { useText } from "#ui/use-text.ts";
import styles from "./chapter-name.module.css";

/** The heading matters stand under, and the document it stands in. */
export const ChapterName = ({
  source,
  section,
  language,
}: {
  source: IndexSource | undefined;
  section: string;
  language: Language;
}) => {
  const { text } = useText();
  return (
    <span className={styles.name}>
      <b lang="zh-CN">{section}</b>
      {source && (
        <>
          {source.status !== "official" && (
            <Badge tone={source.status}>{text.status[source.status]}</Badge>
          )}
          <span>{source.title[language]}</span>
        </>
      )}
    </span>
  );
};
