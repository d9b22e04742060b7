import { useEffect, useRef } from "react";
import { openPage } from "#commands/open-page.ts";
import { pages } from "#domain/view.ts";
import { openPage as show, useAtlas } from "#store/atlas.ts";
import { useText } from "./use-text.ts";
import styles from "./views-bar.module.css";

/** The map and the views of the whole, to go from one to the other. */
export const ViewsBar = () => {
  const { text } = useText();
  const page = useAtlas(({ view }) => view.page);
  const bar = useRef<HTMLElement>(null);
  // Where the bar is too narrow for all, the one that is open is seen.
  useEffect(() => {
    const current = bar.current?.querySelector(`[data-view="${page ?? "map"}"]`);
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [page]);
  return (
    <nav ref={bar} className={styles.bar} aria-label={text.pages.label} data-scrolls>
      <button
        type="button"
        data-view="map"
        aria-current={page === null ? "page" : undefined}
        onClick={() => show(null)}
      >
        {text.pages.map}
      </button>
      {pages.map((id) => (
        <button
          key={id}
          type="button"
          data-view={id}
          aria-current={page === id ? "page" : undefined}
          aria-label={text.pages[id].name}
          title={text.pages[id].name}
          onClick={openPage(id).run}
        >
          {text.pages[id].short}
        </button>
      ))}
    </nav>
  );
};
