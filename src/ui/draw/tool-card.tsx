import { type LucideIcon, X } from "lucide-react";
import type { ReactNode } from "react";
import type { ToolId } from "#domain/tools/tool.ts";
import { takeTool } from "#store/answer-tool.ts";
import { HelpButton } from "#ui/help/help-button.tsx";
import map from "#ui/measure/map-tools.module.css";
import styles from "./draw.module.css";
import { ToolBar } from "./tool-bar.tsx";

/** The card of the active tool: its name, all tools in a row, what it says, and its buttons. */
export const ToolCard = ({
  id,
  label,
  icon: Icon,
  close,
  hasHelp = false,
  isDone = false,
  buttons,
  children,
}: {
  id: ToolId;
  label: string;
  icon: LucideIcon;
  /** What the cross is called. */
  close: string;
  hasHelp?: boolean;
  isDone?: boolean;
  buttons: ReactNode;
  children: ReactNode;
}) => (
  <section className={map.card} aria-label={label} data-tool={id} data-done={isDone || undefined}>
    <header className={map.head}>
      <Icon aria-hidden />
      <h2>{label}</h2>
      {hasHelp && (
        <span className={styles.help}>
          <HelpButton topic="drawing" />
        </span>
      )}
      <button type="button" className={map.icon} aria-label={close} onClick={() => takeTool(null)}>
        <X aria-hidden />
      </button>
    </header>
    <ToolBar />
    <div className={map.body} data-scrolls>
      {children}
    </div>
    {buttons && <footer className={map.foot}>{buttons}</footer>}
  </section>
);
