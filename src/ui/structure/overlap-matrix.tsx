import type { Archive } from "#domain/archive.ts";
import { overlapMatrix } from "#domain/overlap-matrix.ts";
import { isTold, type Share } from "#domain/overlaps.ts";
import { useAtlas } from "#store/atlas.ts";
import type { Text } from "#text/zh.ts";
import type { ViewsText } from "#text/zh-views.ts";
import table from "#ui/diagrams/table.module.css";
import { useMarked } from "#ui/diagrams/use-marked.ts";
import { useViewsText } from "#ui/diagrams/use-views-text.ts";
import { EntityLink } from "#ui/entity-link.tsx";
import { Trouble } from "#ui/trouble.tsx";
import { useOverlaps } from "#ui/use-overlaps.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./overlap-matrix.module.css";

/** How much of each area lies under each plan, with the bounds of what was measured. */
export const OverlapMatrix = ({ archive }: { archive: Archive }) => {
  const { text, language } = useText();
  const words = useViewsText();
  const measured = useOverlaps();
  const marked = useMarked();
  const hovered = useAtlas(({ session }) => session.hover?.id);
  if (measured === null) return <p className={table.note}>{text.panel.loading}</p>;
  if (typeof measured === "string")
    return (
      <Trouble
        message={measured === "versions" ? text.trouble.versions : text.overlaps.failed}
        action={{ label: text.trouble.reload, run: () => location.reload() }}
      />
    );
  const { plans, rows } = overlapMatrix(archive, measured);
  const stateOf = (id: string) => ({
    "data-marked": marked.has(id) || undefined,
    "data-hovered": hovered === id || undefined,
  });
  return (
    <>
      <p className={table.note}>
        {words.structure.matrixNote} {text.overlaps.caveat}
      </p>
      <table className={styles.matrix} aria-label={words.structure.matrix}>
        <thead>
          <tr>
            <th scope="col">{words.structure.matrixHead}</th>
            {plans.map((plan) => (
              <th key={plan.id} scope="col" {...stateOf(plan.id)}>
                <EntityLink entity={plan} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, shares }) => (
            <tr key={area.id} {...stateOf(area.id)}>
              <th scope="row">
                <EntityLink entity={area} />
              </th>
              {plans.map((plan, index) => (
                <ShareCell
                  key={plan.id}
                  share={shares[index]}
                  names={[area.name[language], plan.name[language]]}
                  isHovered={hovered === plan.id}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const ShareCell = ({
  share,
  names: [area, plan],
  isHovered,
}: {
  share: Share | null | undefined;
  names: readonly [string, string];
  isHovered: boolean;
}) => {
  const { text } = useText();
  const words = useViewsText().structure;
  if (share === undefined) return <td className={styles.self} />;
  const [large, small] = sayShare(share, text, words);
  const meaning = explainShare(share, text, words) ?? [large, small].filter(Boolean).join(" ");
  return (
    <td
      data-share={
        share === null ? "none" : share.byConstruction ? "all" : isTold(share) ? "part" : "untold"
      }
      data-hovered={isHovered || undefined}
      title={words.cell(area, plan, meaning)}
    >
      {large}
      {small && <span>{small}</span>}
    </td>
  );
};

/** All, about how much and between which bounds, that nobody can tell, or nothing. */
const sayShare = (
  share: Share | null,
  text: Text,
  words: ViewsText["structure"],
): [large: string, small: string | null] => {
  if (share === null) return [words.apart, null];
  if (share.byConstruction) return [words.all, null];
  if (!isTold(share)) return [words.overlapping, null];
  const percent = (part: number) => Math.round(part * 100);
  return [
    text.overlaps.about(percent(share.share)),
    share.low < share.high
      ? `(${text.overlaps.range(percent(share.low), percent(share.high))})`
      : null,
  ];
};

/** What a word in place of a share means. */
const explainShare = (share: Share | null, text: Text, words: ViewsText["structure"]) => {
  if (share === null) return words.apartMeaning;
  if (share.byConstruction) return text.overlaps.wholeHelp;
  return isTold(share) ? null : text.overlaps.untoldHelp;
};
