import { compareSelection } from "#commands/compare-selection.ts";
import { mostAreas } from "#domain/compare-choice.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { openPage, useAtlas } from "#store/atlas.ts";
import more from "#ui/more-button.module.css";
import { useText } from "#ui/use-text.ts";
import styles from "./compare-link.module.css";

/** In the panel of an area: puts it beside those that are compared, or says why it cannot, and opens the comparison. */
export const CompareLink = ({ entity }: { entity: IndexEntity }) => {
  const { text } = useText();
  const compare = useAtlas(({ view }) => view.compare);
  const isOpen = useAtlas(({ view }) => view.page === "compare");
  const blocked = useAtlas((state) => compareSelection.blocked(state, text));
  const isIn = compare.includes(entity.id);
  return (
    <p className={styles.line} data-compare>
      {blocked === null ? (
        <button type="button" className={more.more} onClick={compareSelection.run}>
          {text.commands.compare}
        </button>
      ) : (
        <span>{blocked}</span>
      )}
      {!isOpen && (isIn || compare.length >= mostAreas) && (
        <button type="button" className={more.more} onClick={() => openPage("compare")}>
          {text.pages.compare.name} ({compare.length})
        </button>
      )}
    </p>
  );
};
