import { PanelLeftClose } from "lucide-react";
import { useEffect } from "react";
import { toggleAreasPanel } from "#commands/toggle-areas-panel.ts";
import { setSession, useAtlas } from "#store/atlas.ts";
import { CommandButton } from "#ui/command-button.tsx";
import { HelpButton } from "#ui/help/help-button.tsx";
import panel from "#ui/left-panel.module.css";
import { PanelLeaves } from "#ui/panel-leaves.tsx";
import { Trouble } from "#ui/trouble.tsx";
import { useText } from "#ui/use-text.ts";
import { Candidates } from "./candidates.tsx";
import { dropUnknown } from "./drop-unknown.ts";
import styles from "./invest-panel.module.css";
import { Shortlist } from "./shortlist.tsx";
import { useInvestText } from "./use-invest-text.ts";

/** Which places come into question, and which of them a person has chosen: two leaves of one panel. */
export const InvestPanel = () => {
  const { text } = useText();
  const words = useInvestText();
  const shown = useAtlas(({ session }) => session.investLeaf);
  const criteria = useAtlas(({ view }) => view.criteria);
  const shortlist = useAtlas(({ view }) => view.shortlist);
  const archive = useAtlas(({ given }) => given.archive);
  const hasFailed = useAtlas(
    ({ given }) => given.indexFault !== null || given.detailsFault !== null,
  );
  useEffect(() => {
    if (archive) dropUnknown(archive, criteria, shortlist);
  }, [archive, criteria, shortlist]);
  const content = () => {
    if (hasFailed)
      return (
        <Trouble
          message={text.trouble.details}
          action={{ label: text.trouble.reload, run: () => location.reload() }}
        />
      );
    if (!archive?.details) return <p role="status">{words.loading}</p>;
    return shown === "candidates" ? (
      <Candidates archive={archive} />
    ) : (
      <Shortlist archive={archive} />
    );
  };
  return (
    <nav className={`${panel.panel} ${styles.panel}`} aria-label={words.title} data-panel="invest">
      <PanelLeaves
        leaves={[
          { id: "candidates", name: words.leaves.candidates },
          {
            id: "shortlist",
            name: shortlist.length > 0 ? words.leafOf(shortlist.length) : words.leaves.shortlist,
          },
        ]}
        shown={shown}
        label={words.panels}
        className={styles.leaf}
        tools={
          <>
            <HelpButton topic="invest" />
            <CommandButton command={toggleAreasPanel} icon={PanelLeftClose} />
          </>
        }
        onTurn={(investLeaf) => setSession({ investLeaf })}
      >
        {content()}
      </PanelLeaves>
    </nav>
  );
};
