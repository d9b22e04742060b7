import { Link as LinkIcon, LocateFixed, PanelRightClose, X } from "lucide-react";
import { startTransition, useEffect, useState } from "react";
import { copyLink } from "#commands/copy-link.ts";
import { frameSelection } from "#commands/frame-selection.ts";
import { goUp } from "#commands/go-up.ts";
import { toggleDetailsPanel } from "#commands/toggle-details-panel.ts";
import type { IndexEntity, IndexSource } from "#domain/slice.ts";
import { select, useAtlas } from "#store/atlas.ts";
import { selectSelected, selectSelectedSource } from "#store/selectors.ts";
import { languageNames, languages } from "#text/language.ts";
import { CommandButton } from "./command-button.tsx";
import styles from "./details-panel.module.css";
import { sayType } from "./say-type.ts";
import { sections } from "./sections/registry.ts";
import { SourcePanel } from "./source-panel.tsx";
import { Trouble } from "./trouble.tsx";
import { useText } from "./use-text.ts";
import { whenIdle } from "./when-idle.ts";

/** All the atlas says of the selected entity. */
export const DetailsPanel = () => {
  const { text } = useText();
  const entity = useAtlas(selectSelected);
  const source = useAtlas(selectSelectedSource);
  const shown = entity ?? source;
  if (!shown) return null;
  return (
    <aside className={styles.panel} aria-label={text.panel.label} data-entity={shown.id}>
      <div className={styles.tools}>
        <span className={styles.type}>{sayType(text, entity ?? { type: "source" })}</span>
        {entity && <CommandButton command={frameSelection} icon={LocateFixed} />}
        <CommandButton command={copyLink} icon={LinkIcon} />
        <CommandButton command={toggleDetailsPanel} icon={PanelRightClose} />
        <CommandButton command={goUp} icon={X} />
      </div>
      {/* The key lets another entity be read from its beginning. */}
      <div className={styles.body} key={shown.id}>
        <Stack selected={shown.id} />
        <Heading name={entity?.name ?? source?.title} aliases={entity?.aliases ?? []} />
        <Contents entity={entity} source={source} />
      </div>
    </aside>
  );
};

/** The areas under the last click, smallest first; the way stays open while one of them is selected. */
const Stack = ({ selected }: { selected: string }) => {
  const { text, language } = useText();
  const stack = useAtlas(({ session }) => session.stack);
  const entities = useAtlas(({ given }) => given.archive?.entities);
  if (stack.length < 2) return null;
  return (
    <div className={styles.stack}>
      <p>{text.panel.stack(stack.length)}</p>
      <ol>
        {stack.map((id) => {
          const entity = entities?.get(id);
          return (
            entity && (
              <li key={id}>
                <button type="button" aria-current={id === selected} onClick={() => select(id)}>
                  {entity.name[language]}
                </button>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
};

const Heading = ({
  name,
  aliases,
}: {
  name: IndexEntity["name"] | undefined;
  aliases: readonly string[];
}) => {
  const { text, language } = useText();
  if (!name) return null;
  const others = languages.filter((one) => one !== language);
  return (
    <header className={styles.heading}>
      <h2>{name[language]}</h2>
      <p className={styles.names}>
        {others.map((one) => (
          <span key={one} lang={languageNames[one].tag}>
            {name[one]}
          </span>
        ))}
      </p>
      {aliases.length > 0 && (
        <p className={styles.aliases}>
          {text.panel.alias} <span lang="zh-CN">{aliases.join("、")}</span>
        </p>
      )}
    </header>
  );
};

/** So many sections fill a screen. */
const atOnce = 5;

const Contents = ({
  entity,
  source,
}: {
  entity: IndexEntity | null;
  source: IndexSource | null;
}) => {
  const { text } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const fault = useAtlas(({ given }) => given.detailsFault);
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
