import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { dismissNotice, useAtlas } from "#store/atlas.ts";
import type { Notice } from "#store/state.ts";
import styles from "./notices.module.css";
import { useText } from "./use-text.ts";

/** What the atlas has to tell, and offers; quiet notices leave by themselves. */
export const Notices = ({ children }: { children: ReactNode }) => {
  const notices = useAtlas(({ session }) => session.notices);
  const dialog = useAtlas(({ session }) => session.dialog);
  // The chooser says of the basemap what the notice would.
  const isSaid = (id: string) => id === "basemap" && dialog === "basemaps";
  return (
    <div className={styles.notices} role="status">
      {notices
        .filter(({ id }) => !isSaid(id))
        .map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      {children}
    </div>
  );
};

const quietSeconds = 12;

const NoticeCard = ({ notice }: { notice: Notice }) => {
  const { text, language } = useText();
  const { id, tone, message, action } = notice;
  useEffect(() => {
    if (tone !== "quiet" || action) return;
    const timer = setTimeout(() => dismissNotice(id), quietSeconds * 1000);
    return () => clearTimeout(timer);
  }, [id, tone, action]);
  return (
    <div
      className={`${styles.notice} ${tone === "trouble" ? styles.trouble : ""}`}
      data-notice={id}
    >
      <p>{message(text, language)}</p>
      {action && (
        <button type="button" onClick={action.run} className={styles.action}>
          {action.label(text)}
        </button>
      )}
      <button
        type="button"
        onClick={() => dismissNotice(id)}
        className={styles.dismiss}
        aria-label={text.notice.dismiss}
      >
        <X aria-hidden />
      </button>
    </div>
  );
};
