import { useAtlas } from "#store/atlas.ts";
import { choose } from "./choose.ts";
import styles from "./export-dialog.module.css";
import { defaultTitles } from "./sheet-input-of.ts";
import { useExportText } from "./use-export-text.ts";

/** What the sheet is called, and who made it. */
export const TitleFields = () => {
  const words = useExportText();
  const { title, subtitle, author } = useAtlas(({ session }) => session.exporting);
  const defaults = defaultTitles(useAtlas((state) => state));
  return (
    <>
      <label className={styles.field}>
        <span>{words.mapTitle}</span>
        <input
          value={title ?? defaults.title}
          maxLength={60}
          onChange={({ target }) => choose({ title: target.value })}
        />
      </label>
      <label className={styles.field}>
        <span>{words.subtitle}</span>
        <input
          value={subtitle ?? defaults.subtitle}
          maxLength={120}
          onChange={({ target }) => choose({ subtitle: target.value })}
        />
      </label>
      <label className={styles.field}>
        <span>
          {words.author} <small>{words.optional}</small>
        </span>
        <input
          value={author}
          maxLength={60}
          onChange={({ target }) => choose({ author: target.value })}
        />
      </label>
    </>
  );
};
