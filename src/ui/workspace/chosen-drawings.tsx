import { ArrowDown, ArrowUp, Eye, EyeOff, ScanSearch, Trash2, X } from "lucide-react";
import { type ComponentType, memo } from "react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { editShape } from "#commands/edit-shape.ts";
import { fileDrawings, shiftDrawings } from "#domain/workspace/arrange-edits.ts";
import type { Drawing, DrawingStyle, Folder } from "#domain/workspace/workspace.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { editWorkspace } from "#store/edit-workspace.ts";
import { AnalysisSection } from "#ui/analysis/analysis-section.tsx";
import button from "#ui/button.module.css";
import { toolIcons } from "#ui/draw/tool-icons.ts";
import { useImportText } from "#ui/import/use-import-text.ts";
import { runOrSayWhy } from "#ui/run-or-say-why.ts";
import { useText } from "#ui/use-text.ts";
import { changeThem, deleteDrawings, labelOf } from "./change-drawings.ts";
import styles from "./chosen-drawings.module.css";
import { DrawingMeasures } from "./drawing-measures.tsx";
import { frameDrawings } from "./frame-drawings.ts";
import { KeptField } from "./kept-field.tsx";
import { StyleEditor } from "./style-editor.tsx";
import { TakeDrawings } from "./take-drawings.tsx";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** What can be done with the drawings that are chosen, and what is to know of a single one. */
export const ChosenDrawings = ({ drawings }: { drawings: readonly Drawing[] }) => {
  const words = useWorkspaceText();
  const importWords = useImportText();
  const folders = useAtlas(({ workspace }) => workspace.document.folders);
  const ids = new Set(drawings.map(({ id }) => id));
  const [first] = drawings;
  const single = drawings.length === 1 ? first : undefined;
  if (!first) return null;
  const folder = drawings.every((one) => one.folder === first.folder) ? (first.folder ?? "") : null;
  return (
    <section className={styles.chosen} aria-label={words.chosen(drawings.length)} data-chosen>
      <div className={styles.head}>
        {single ? (
          <KeptField
            key={single.id}
            label={words.name}
            value={single.name}
            onKeep={(name) => changeThem("rename", ids, () => ({ name }))}
          />
        ) : (
          <h3>{words.chosen(drawings.length)}</h3>
        )}
        <Action label={words.unchoose} Icon={X} run={unchoose} />
      </div>
      <Actions
        count={drawings.length}
        areHidden={drawings.every(({ isHidden }) => isHidden)}
        folders={folders}
        folder={folder}
      />
      <StyleEditor
        {...sharedStyle(drawings)}
        hasFilling={drawings.some(({ shape }) => ["polygon", "circle"].includes(shape.type))}
        onChange={restyle}
      />
      <TakeDrawings
        label={importWords.take}
        name={single?.name || words.chosen(drawings.length)}
        drawings={drawings}
      />
      {single && (
        <>
          <KeptField
            key={single.id}
            label={words.note}
            value={single.note}
            isLong
            onKeep={(note) => changeThem("note", ids, () => ({ note }))}
          />
          <DrawingMeasures shape={single.shape} />
          <Properties drawing={single} />
        </>
      )}
      <AnalysisSection drawings={drawings} />
    </section>
  );
};

/** What is done with them, of whatever drawings are chosen by then. */
const Actions = memo(
  ({
    count,
    areHidden,
    folders,
    folder,
  }: {
    count: number;
    areHidden: boolean;
    folders: readonly Folder[];
    /** The id of the one they all lie in, "" for none, null where they differ. */
    folder: string | null;
  }) => {
    const { text } = useText();
    const words = useWorkspaceText();
    return (
      <div className={styles.actions} role="toolbar" aria-label={words.chosen(count)}>
        {count === 1 && (
          <Action
            label={text.commands.editShape}
            Icon={toolIcons["edit-shape"]}
            run={startEditing}
          />
        )}
        <Action label={words.zoomTo} Icon={ScanSearch} run={zoomTo} />
        <Action
          label={areHidden ? words.unhide : words.hide}
          Icon={areHidden ? EyeOff : Eye}
          run={areHidden ? unhide : hide}
        />
        <Action label={words.up} Icon={ArrowUp} run={raise} />
        <Action label={words.down} Icon={ArrowDown} run={lower} />
        <Action label={words.delete} Icon={Trash2} run={remove} />
        {folders.length > 0 && (
          <select
            className={styles.select}
            aria-label={words.inFolder}
            value={folder ?? "mixed"}
            onChange={({ currentTarget }) =>
              editWorkspace(
                labelOf("folder", chosenIds()),
                fileDrawings(chosenIds(), currentTarget.value || null),
              )
            }
          >
            {folder === null && (
              <option value="mixed" disabled>
                {words.mixed}
              </option>
            )}
            <option value="">{words.noFolder}</option>
            {folders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
    );
  },
);

/** Those that are still there. */
const chosenNow = (): Drawing[] => {
  const { session, workspace } = useAtlas.getState();
  const ids = new Set(session.chosenDrawings);
  return workspace.document.drawings.filter(({ id }) => ids.has(id));
};

const chosenIds = (): ReadonlySet<string> => new Set(chosenNow().map(({ id }) => id));

const unchoose = () => setSession({ chosenDrawings: [] });

const startEditing = () => runOrSayWhy(editShape);

const zoomTo = () => void frameDrawings(chosenNow());

const hide = () => changeThem("hide", chosenIds(), () => ({ isHidden: true }));
const unhide = () => changeThem("hide", chosenIds(), () => ({ isHidden: false }));
const raise = () => shift(1);
const lower = () => shift(-1);
const remove = () => deleteDrawings(chosenIds());

const shift = (by: 1 | -1) => {
  const ids = chosenIds();
  editWorkspace(labelOf("arrange", ids), shiftDrawings(ids, by));
};

const restyle = (change: Partial<DrawingStyle>) => {
  changeThem("restyle", chosenIds(), ({ style }) => ({ style: { ...style, ...change } }));
  // What is drawn next looks like what was styled last.
  const { drawingStyle } = useAtlas.getState().session;
  setSession({ drawingStyle: { ...drawingStyle, ...change } });
};

/** null where they differ. */
const sharedStyle = ([first, ...others]: readonly Drawing[]) => {
  const shared = <Key extends keyof DrawingStyle>(key: Key): DrawingStyle[Key] | null =>
    first && others.every(({ style }) => style[key] === first.style[key]) ? first.style[key] : null;
  return {
    color: shared("color"),
    width: shared("width"),
    filling: shared("filling"),
    isDashed: shared("isDashed"),
  };
};

const Action = memo(
  ({
    label,
    Icon,
    run,
  }: {
    label: string;
    Icon: ComponentType<{ "aria-hidden"?: boolean }>;
    run: () => void;
  }) => (
    <TooltipTrigger delay={500}>
      <Button className={`${button.button} ${styles.action}`} aria-label={label} onPress={run}>
        <Icon aria-hidden />
      </Button>
      <Tooltip className={button.tip ?? ""} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  ),
);

/** What a file it was taken from said of it. */
const Properties = ({ drawing: { properties } }: { drawing: Drawing }) => {
  const words = useWorkspaceText();
  const entries = Object.entries(properties);
  if (entries.length === 0) return null;
  return (
    <details className={styles.properties}>
      <summary>{words.properties}</summary>
      <dl>
        {entries.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value === null ? "–" : String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
