import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Archive } from "#domain/archive.ts";
import type { Fact } from "#domain/catalog.ts";
import { keyFacts } from "#domain/figures.ts";
import { matchesFact } from "#domain/match-fact.ts";
import { matchesSpelling } from "#domain/match-name.ts";
import type { SaidPiece } from "#domain/story/split-said.ts";
import type { Scene } from "#domain/story/story-schema.ts";
import { subjectsOf } from "#domain/story/subjects-of.ts";
import { useAtlas } from "#store/atlas.ts";
import chip from "#ui/chip.module.css";
import { FilterField } from "#ui/filter-field.tsx";
import { sayKindAndYear, sayValue } from "#ui/say-fact.ts";
import { sayType } from "#ui/say-type.ts";
import { useText } from "#ui/use-text.ts";
import styles from "./catalog-picker.module.css";
import shared from "./make-story.module.css";
import { useMakeText } from "./use-make-text.ts";

/** A button behind which a figure or name of the atlas is found and picked. */
export const CatalogPicker = ({
  label,
  face,
  query = "",
  isChip = false,
  onPick,
  ...offer
}: Offer & {
  label: string;
  /** What stands on the button. */
  face: ReactNode;
  /** What is looked for at first. */
  query?: string;
  /** Whether it stands among chips. */
  isChip?: boolean;
  onPick: (picked: Picked) => void;
}) => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button className={(isChip ? chip.chip : shared.pick) ?? ""} aria-label={label}>
        {face}
      </Button>
      <Popover className={styles.picker ?? ""} placement="bottom start">
        <Dialog className={styles.pickerBody ?? ""} aria-label={label}>
          <Found
            {...offer}
            query={query}
            onPick={(picked) => {
              setIsOpen(false);
              onPick(picked);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

/** A value, a year or a name of the atlas. */
type Picked = Exclude<SaidPiece, { as: "words" }>;

interface Offer {
  /** Figures of its areas stand first. */
  scene: Scene;
  hasFacts?: boolean;
  hasNames?: boolean;
  hasYears?: boolean;
  /** Why a figure cannot be picked, or null when it can. */
  whyNot?: (fact: Fact) => string | null;
}

const Found = ({
  scene,
  hasFacts = true,
  hasNames = false,
  hasYears = false,
  whyNot,
  query,
  onPick,
}: Offer & { query: string; onPick: (picked: Picked) => void }) => {
  const words = useMakeText();
  const { text, language } = useText();
  const archive = useAtlas(({ given }) => given.archive);
  const [typed, setTyped] = useState(query);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector("input")?.focus(), []);
  if (!archive) return null;
  const subjects = subjectsOf(archive, scene);
  const facts = hasFacts ? factsFor(archive, subjects, typed) : [];
  const names = hasNames ? namesFor(archive, subjects, typed) : [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from field to list; Tab does the same.
    <div className={styles.found} ref={place} onKeyDown={goOn}>
      <FilterField label={words.pick} value={typed} onChange={setTyped} />
      <ul data-scrolls>
        {names.map((entity) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onPick({ as: "name", id: entity.id })}>
              <b>{entity.name[language]}</b>
              <small className={shared.aside}>{sayType(text, entity)}</small>
            </button>
          </li>
        ))}
        {facts.map((fact) => {
          const why = whyNot?.(fact) ?? null;
          const subject = archive.entities.get(fact.subject)?.name[language];
          return (
            <li key={fact.id} data-offered={fact.id}>
              <button
                type="button"
                aria-disabled={why !== null || undefined}
                onClick={() => why === null && onPick({ as: "value", id: fact.id })}
              >
                <b>{sayValue(fact, text, language)}</b>
                <span>{fact.indicator[language]}</span>
                <small className={shared.aside}>
                  {subject} · {sayKindAndYear(fact, text)}
                </small>
                {why !== null && <small className={`${shared.aside} ${shared.why}`}>{why}</small>}
              </button>
              {hasYears && fact.year !== null && (
                <button
                  type="button"
                  className={styles.year}
                  aria-label={`${words.alsoYear} ${fact.year} · ${fact.indicator[language]}`}
                  title={words.alsoYear}
                  onClick={() => onPick({ as: "year", id: fact.id })}
                >
                  {fact.year}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {facts.length + names.length === 0 && (
        <p role="status" className={shared.note}>
          {words.nothingFound}
        </p>
      )}
    </div>
  );
};

/** How many are offered at once. */
const most = 40;
const mostNames = 8;

const factsFor = (archive: Archive, subjects: readonly string[], typed: string): Fact[] => {
  const thisYear = new Date().getFullYear();
  const near = subjects.flatMap((id) => keyFacts(archive, id, Number.POSITIVE_INFINITY, thisYear));
  const own = subjects.flatMap((id) => archive.facts.get(id) ?? []);
  return [...new Set([...near, ...own, ...archive.factById.values()])]
    .filter((fact) => fact.value !== null && matchesFact(archive, fact, typed))
    .slice(0, most);
};

const namesFor = (archive: Archive, subjects: readonly string[], typed: string) => {
  const near = subjects.flatMap((id) => archive.entities.get(id) ?? []);
  if (typed.trim() === "") return near.slice(0, mostNames);
  return [...new Set([...near, ...archive.index.entities])]
    .filter((entity) => matchesSpelling(entity, typed))
    .slice(0, mostNames);
};

/** Arrows go from the field into the list and on; Enter in the field takes what is found first. */
const goOn = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
    event.preventDefault();
    if (!event.nativeEvent.isComposing)
      event.currentTarget.querySelector<HTMLElement>("li > :first-child")?.click();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, li > :first-child")];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
};
