import { lazy, Suspense, startTransition, useEffect, useState } from "react";
import type { IndexEntity, IndexSource } from "#domain/slice.ts";
import { useAtlas } from "#store/atlas.ts";
import styles from "./panel-contents.module.css";
import { sections } from "./sections/registry.ts";
import { SourcePanel } from "./source-panel.tsx";
import { Trouble } from "./trouble.tsx";
import { useText } from "./use-text.ts";
import { whenIdle } from "./when-idle.ts";

const ThematicChart = lazy(async () => ({
  default: (await import("./thematic/thematic-chart.tsx")).ThematicChart,
}));

/** So many sections fill a screen. */
const atOnce = 5;

/** What a panel says below its heading: the sections of an entity, or a document. */
export const PanelContents = ({
  entity,
  source,
}: {
  entity: IndexEntity | null;
  source: IndexSource | null;
}) => {
  const { text } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const fault = useAtlas(({ given }) => given.detailsFault);
  const hasTheme = useAtlas(({ view }) => view.indicator !== null);
  // What fits a screen comes at once; the rest follows when the page is idle.
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => whenIdle(() => startTransition(() => setIsWhole(true))), []);
  if (fault) {
    return (
      <Trouble
        message={fault === "versions" ? text.trouble.versions : text.trouble.details}
        action={{ label: text.trouble.reload, run: () => location.reload() }}
      />
    );
  }
  if (!archive?.details) return <p role="status">{text.panel.loading}</p>;
  return (
    <div className={styles.sections} data-whole={isWhole || undefined}>
      {hasTheme && entity && (
        <Suspense>
          <ThematicChart selected={entity.id} />
        </Suspense>
      )}
      {source && <SourcePanel archive={archive} source={source} />}
      {entity &&
        sections
          .filter((section) => section.when({ archive, entity }))
          .slice(0, isWhole ? undefined : atOnce)
          .map(({ id, title, Body }) => (
            <section key={id} data-section={id}>
              <h3>{title(text)}</h3>
              <Body archive={archive} entity={entity} />
            </section>
          ))}
    </div>
  );
};
