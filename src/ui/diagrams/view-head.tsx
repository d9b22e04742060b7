import type { ReactNode } from "react";
import { setSession, useAtlas } from "#store/atlas.ts";
import type { Session } from "#store/state.ts";
import chip from "#ui/chip.module.css";
import { HelpButton } from "#ui/help/help-button.tsx";
import { useViewsText } from "./use-views-text.ts";
import styles from "./view-head.module.css";

type Page = keyof Session["shownAs"];

/** How a view below the map begins: its name, the answer to its question, and how it is shown. */
export const ViewHead = <Name extends Page>({
  page,
  title,
  shapes,
  children,
}: {
  page: Name;
  title: string;
  shapes: readonly Session["shownAs"][Name][];
  children: ReactNode;
}) => {
  const words = useViewsText();
  const shownAs = useAtlas(({ session }) => session.shownAs);
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      <div className={styles.answer}>{children}</div>
      <fieldset className={styles.shapes} aria-label={words.showAs}>
        <HelpButton topic={page} />
        {shapes.map((shape) => (
          <button
            key={shape}
            type="button"
            className={chip.chip}
            aria-pressed={shownAs[page] === shape}
            onClick={() => setSession({ shownAs: { ...shownAs, [page]: shape } })}
          >
            {words.shapes[shape]}
          </button>
        ))}
      </fieldset>
    </header>
  );
};
