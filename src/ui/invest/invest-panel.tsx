import { PanelLeftClose } from "lucide-react";
import { type KeyboardEvent, useEffect, useId } from "react";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { CommandButton } from "#ui/command-button.tsx";
import { HelpButton } from "#ui/help/help-button.tsx";
import panel from "#ui/left-panel.module.css";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import { Candidates } from "./candidates.tsx";
import { dropUnknown } from "./drop-unknown.ts";
import styles from "./invest-panel.module.css";
import { Shortlist } from "./shortlist.tsx";
import { useInvestText } from "./use-invest-text.ts";

const leaves = ["candidates", "shortlist"] as const;

/** Which places come into question, and which of them a person has chosen: two leaves of one panel. */
export const InvestPanel = () => {
  const { text } = useText();
  const words = useInvestText();
  const shown = useAtlas(({ session }) => session.investLeaf);
  const chosen = useAtlas(({ view }) => view.shortlist.length);
  const archive = useAtlas(({ given }) => given.archive);
  const hasFailed = useAtlas(
    ({ given }) => given.indexFault !== null || given.detailsFault !== null,
  );
  const id = useId();
  useEffect(() => {
    if (archive) dropUnknown(archive);
  }, [archive]);
  const turn = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other = shown === "candidates" ? "shortlist" : "candidates";
    setSession({ investLeaf: other });
    event.currentTarget.querySelector<HTMLElement>(`[data-leaf=${other}]`)?.focus();
  };
  const names = {
    candidates: words.leaves.candidates,
    shortlist: chosen > 0 ? words.leafOf(chosen) : words.leaves.shortlist,
  };
  return (
    <nav className={`${panel.panel} ${styles.panel}`} aria-label={words.title} data-panel="invest">
      <div className={panel.head}>
        <div className={panel.list} role="tablist" aria-label={words.panels} onKeyDown={turn}>
          {leaves.map((leaf) => (
            <button
              key={leaf}
              type="button"
              role="tab"
              id={`${id}-${leaf}`}
              className={panel.tab}
              aria-selected={leaf === shown}
              aria-controls={`${id}-leaf`}
              tabIndex={leaf === shown ? 0 : -1}
              data-leaf={leaf}
              onClick={() => setSession({ investLeaf: leaf })}
            >
              {names[leaf]}
            </button>
          ))}
        </div>
        <HelpButton topic="invest" />
        <CommandButton command={toggleAreasPanel} icon={PanelLeftClose} />
      </div>
      <div
        className={`${panel.leaf} ${styles.leaf}`}
        role="tabpanel"
        id={`${id}-leaf`}
        aria-labelledby={`${id}-${shown}`}
        data-scrolls
      >
        {hasFailed ? (
          <Trouble
            message={text.trouble.details}
            action={{ label: text.trouble.reload, run: () => location.reload() }}
          />
        ) : !archive?.details ? (
          <p role="status">{words.loading}</p>
        ) : shown === "candidates" ? (
          <Candidates archive={archive} />
        ) : (
          <Shortlist archive={archive} />
        )}
      </div>
    </nav>
  );
};
