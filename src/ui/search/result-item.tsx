import type { ComponentProps } from "react";
import { ListBoxItem } from "react-aria-components";
import { commands } from "#commands/registry.ts";
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { indicatorIdOf, indicatorsOf, placeOfIndicator, subjectsOf } from "#domain/indicators.ts";
import type { Findable } from "#domain/search.ts";
import { useAtlas } from "#store/atlas.ts";
import { languageNames } from "#text/language.ts";
import type { SearchText } from "#text/zh-search.ts";
import { sayShortcut } from "#ui/say-shortcut.ts";
import { sayType } from "#ui/say-type.ts";
import dialog from "#ui/search-dialog.module.css";
import { useText } from "#ui/use-text.ts";
import { MarkedName } from "./marked-name.tsx";
import styles from "./search.module.css";
import type { Result } from "./search-results.tsx";
import { useSearchText } from "./use-search-text.ts";

/** Its name, what else one may know it by, and what it is. */
export const ResultItem = ({
  id,
  result,
  isFirst,
}: {
  id: string;
  result: Result;
  /** Whether Enter opens it while none is in focus. */
  isFirst: boolean;
}) => {
  const { item, name, match, blocked } = result;
  const isInName = match?.written === name;
  return (
    <ListBoxItem
      id={id}
      textValue={name}
      className={`${dialog.item} ${styles.item}`}
      data-first={isFirst || undefined}
      render={(props) => (
        <div {...(props as ComponentProps<"div">)} aria-disabled={blocked !== null || undefined} />
      )}
    >
      <span className={dialog.name}>
        <MarkedName written={name} span={isInName ? match.span : null} />
      </span>
      <span className={`${dialog.other} ${styles.beside}`}>
        {blocked ?? <Beside result={result} />}
      </span>
      <span className={dialog.type}>
        <Kind item={item} />
      </span>
    </ListBoxItem>
  );
};

/** Of an indicator, whose figures there are; else the name or alias that was meant, or the Chinese name. */
const Beside = ({ result: { item, name, match } }: { result: Result }) => {
  const { language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const words = useSearchText();
  const facts = archive && indicatorsOf(archive).get(indicatorIdOf(item));
  const other = match && match.written !== name ? match.written : null;
  const named = other ?? (item.name.zh === name || isOurs(item) ? null : item.name.zh);
  const written = (["zh", "en", "ko"] as const).find((one) => item.name[one] === named) ?? "zh";
  return (
    <>
      {named && (
        <span lang={languageNames[written].tag}>
          <MarkedName written={named} span={named === other ? (match?.span ?? null) : null} />
        </span>
      )}
      {named && facts && " · "}
      {facts && sayFigures(archive, facts, words, language)}
    </>
  );
};

/** Whether the words are this atlas's own, and no name that documents give. */
const isOurs = ({ type }: Findable): boolean => type === "command" || type === "indicator";

/** How many figures, and of whom: `8 项数字 · 高区、经区 …` */
const sayFigures = (
  archive: Archive,
  facts: readonly Fact[],
  words: SearchText,
  language: "zh" | "en" | "ko",
): string => {
  const figures = facts.filter(({ value }) => value !== null).length;
  const subjects = subjectsOf(facts);
  const named = subjects
    .slice(0, mostNamed)
    .map((id) => archive.entities.get(id)?.name[language] ?? "")
    .join(words.listMark);
  return [
    ...(figures > 0 ? [words.figures(figures)] : []),
    ...(figures < facts.length ? [words.commitments(facts.length - figures)] : []),
    subjects.length > mostNamed ? `${named} …` : named,
  ].join(" · ");
};

const mostNamed = 3;

/** What it is; of an indicator, where it leads; of a command, its key. */
const Kind = ({ item }: { item: Findable }) => {
  const { text } = useText();
  const words = useSearchText();
  const archive = useAtlas(({ given }) => given.archive);
  const { type, origin, id } = item;
  if (type === "command") {
    const [shortcut] = commands.find((one) => id === `command/${one.id}`)?.shortcuts ?? [];
    return shortcut ? <kbd>{sayShortcut(shortcut)}</kbd> : null;
  }
  if (type !== "indicator") return sayType(text, { type, ...(origin && { origin }) });
  const place = archive && placeOfIndicator(archive, indicatorIdOf(item));
  return place && words.leadsTo[place.kind];
};
