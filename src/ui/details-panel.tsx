import {
  Clapperboard,
  FileDown,
  Link as LinkIcon,
  ListFilter,
  LocateFixed,
  PanelRightClose,
  X,
} from "lucide-react";
import { copyLink } from "#commands/copy-link.ts";
import { downloadFactSheet } from "#commands/download-fact-sheet.ts";
import { draftStory } from "#commands/draft-story.ts";
import { filterBySelection } from "#commands/filter-by-selection.ts";
import { frameSelection } from "#commands/frame-selection.ts";
import { goUp } from "#commands/go-up.ts";
import { toggleDetailsPanel } from "#commands/toggle-details-panel.ts";
import { isAreaType } from "#domain/entity-type.ts";
import { hasFactSheet } from "#domain/fact-sheet/has-fact-sheet.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { canDraft } from "#domain/story/can-draft.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectSelected, selectSelectedSource } from "#store/selectors.ts";
import { languageNames, languages } from "#text/language.ts";
import { CommandButton } from "./command-button.tsx";
import { CompareLink } from "./compare/compare-link.tsx";
import { CoreSample } from "./core-sample.tsx";
import styles from "./details-panel.module.css";
import { PanelContents } from "./panel-contents.tsx";
import { sayType } from "./say-type.ts";
import { useText } from "./use-text.ts";

/** All the atlas says of the selected entity. */
export const DetailsPanel = () => {
  const { text } = useText();
  const entity = useAtlas(selectSelected);
  const source = useAtlas(selectSelectedSource);
  const canFilter = useAtlas((state) => filterBySelection.blocked(state, text) === null);
  const canTake = entity !== null && hasFactSheet(entity);
  const shown = entity ?? source;
  if (!shown) return null;
  return (
    <aside className={styles.panel} aria-label={text.panel.label} data-entity={shown.id}>
      <div className={styles.tools}>
        <span className={styles.type}>{sayType(text, entity ?? { type: "source" })}</span>
        {entity && <CommandButton command={frameSelection} icon={LocateFixed} />}
        {canTake && <CommandButton command={downloadFactSheet} icon={FileDown} />}
        {entity && canDraft(entity) && <CommandButton command={draftStory} icon={Clapperboard} />}
        {canFilter && <CommandButton command={filterBySelection} icon={ListFilter} />}
        <CommandButton command={copyLink} icon={LinkIcon} />
        <CommandButton command={toggleDetailsPanel} icon={PanelRightClose} />
        <CommandButton command={goUp} icon={X} />
      </div>
      {/* The key lets another entity be read from its beginning. */}
      <div className={styles.body} key={shown.id}>
        <CoreSample selected={shown.id} />
        <Heading name={entity?.name ?? source?.title} aliases={entity?.aliases ?? []} />
        {entity && isAreaType(entity.type) && <CompareLink entity={entity} />}
        <PanelContents entity={entity} source={source} />
      </div>
    </aside>
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
