import type { Inside } from "#domain/analysis/inside.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectInside } from "#store/selectors.ts";
import { sayPart } from "#text/quantity.ts";
import type { ListText } from "#text/zh-list.ts";
import { useListText } from "#ui/filters/use-list-text.ts";
import styles from "./list-table.module.css";

/** How an entry lies in the drawings that are filtered by. */
export const InsideTag = ({ entity }: { entity: IndexEntity }) => {
  const words = useListText();
  const inside = useAtlas((state) => selectInside(state)?.get(entity.id));
  if (!inside) return null;
  return (
    <span className={styles.inside} data-inside={inside.isCertain ? "certain" : "possible"}>
      {sayInside(inside, words)}
    </span>
  );
};

const sayInside = ({ isCertain, share }: Inside, words: ListText): string => {
  if (share === null) return words.lies[isCertain ? "certain" : "possible"];
  if (share === 0) return words.lies.overlapsPossibly;
  return `${words.lies[isCertain ? "overlaps" : "overlapsPossibly"]} ${words.ofArea(sayPart(share))}`;
};
