import type { DiagramLink, LinkKind } from "#domain/diagram.ts";
import { useText } from "#ui/use-text.ts";
import lines from "./diagram-lines.module.css";
import styles from "./line-legend.module.css";
import { useRelationWord } from "./relation-item.tsx";
import { useViewsText } from "./use-views-text.ts";

/** What each kind of line among the links means, in words. */
export const LineLegend = ({
  links,
  gap,
}: {
  links: readonly DiagramLink[];
  /** What a gap stands for. */
  gap?: string;
}) => {
  const { text } = useText();
  const words = useViewsText();
  const say = useRelationWord();
  const kinds = kindOrder.filter((kind) => links.some((link) => link.kind === kind));
  // Kinds that look alike and are called alike stand once.
  const named = new Map(kinds.map((kind) => [say(kind), kind]));
  return (
    <ul className={styles.legend}>
      {[...named].map(([name, kind]) => (
        <li key={name}>
          <svg className={lines.sample} viewBox="0 0 1.8 0.8" data-kind={kind} aria-hidden="true">
            <path d="M0.1 0.4H1.7" />
            {kind === "anchored-in" && <circle cx={1.6} cy={0.4} r={0.2} />}
          </svg>
          {name}
        </li>
      ))}
      {links.some(({ isInferred }) => isInferred) && (
        <li>
          <svg className={lines.sample} viewBox="0 0 1.8 0.8" data-inferred aria-hidden="true">
            <path d="M0.1 0.4H1.7" />
          </svg>
          {words.inferred}
        </li>
      )}
      {gap && links.some(({ through }) => through) && (
        <li>
          <span className={styles.gap}>{text.silence.notStated}</span>
          {gap}
        </li>
      )}
    </ul>
  );
};

const kindOrder: readonly LinkKind[] = [
  "part-of",
  "lies-in",
  "active-in",
  "leads-industry",
  "hosts",
  "located-in",
  "anchored-in",
  "parent",
];
