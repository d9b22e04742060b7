import type { Archive } from "#domain/archive.ts";
import type { Thematic } from "#domain/thematic.ts";
import { themesOf } from "#domain/themes.ts";
import type { PairSide, View } from "#domain/view.ts";
import { setShowing } from "#store/pair.ts";
import { sayTheme } from "#ui/thematic/say-thematic.ts";
import { useText } from "#ui/use-text.ts";
import own from "./pair-controls.module.css";
import styles from "./pair-table.module.css";
import { sayMoment } from "./say-showing.ts";
import { usePairText } from "./use-pair-text.ts";

/** Which indicator one of two maps shows, and of which year and kind. */
export const SideTheme = ({
  archive,
  side,
  view,
  thematic,
}: {
  archive: Archive;
  side: PairSide;
  view: View;
  thematic: Thematic | null;
}) => {
  const { text, language } = useText();
  const words = usePairText();
  const name = words.sides[side];
  const themes = themesOf(archive);
  const groups = [
    {
      label: words.stated,
      members: themes.filter((theme) => theme.source === "stated" && theme.isShared),
    },
    {
      label: words.paths,
      members: themes.filter((theme) => theme.source === "stated" && !theme.isShared),
    },
    { label: words.counts, members: themes.filter(({ source }) => source === "count") },
  ];
  const keyOf = ({ year, kind }: Pick<View, "year" | "kind">) =>
    year === null && kind === null ? "" : `${kind} ${year}`;
  const moments: readonly Pick<View, "year" | "kind">[] = thematic?.moments ?? [];
  const isOffered = moments.some((moment) => keyOf(moment) === keyOf(view));
  return (
    <div className={styles.side}>
      <span className={own.letter} data-side={side} aria-hidden>
        {side.toUpperCase()}
      </span>
      <select
        aria-label={words.themeOf(name)}
        value={view.indicator ?? ""}
        onChange={({ currentTarget: { value } }) =>
          setShowing(side, { indicator: value || null, year: null, kind: null })
        }
      >
        <option value="">{words.noTheme}</option>
        {groups.map(({ label, members }) => (
          <optgroup key={label} label={label}>
            {members.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {sayTheme(theme, language)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {thematic?.theme.source === "stated" && (
        <select
          aria-label={words.momentOf(name)}
          value={keyOf(view)}
          onChange={({ currentTarget: { value } }) => {
            const moment = moments.find((one) => keyOf(one) === value);
            setShowing(side, { year: moment?.year ?? null, kind: moment?.kind ?? null });
          }}
        >
          <option value="">{words.latest}</option>
          {!isOffered && keyOf(view) !== "" && (
            <option value={keyOf(view)}>{sayMoment(view, text, words)}</option>
          )}
          {moments.map((moment) => (
            <option key={keyOf(moment)} value={keyOf(moment)}>
              {sayMoment(moment, text, words)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};
