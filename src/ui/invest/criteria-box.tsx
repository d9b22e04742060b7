import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import type { Archive } from "#domain/archive.ts";
import { type Criterion, mostCriteria, type WishKind } from "#domain/invest/criterion.ts";
import { startingPoints } from "#domain/invest/starting-points.ts";
import { notify, useAtlas } from "#store/atlas.ts";
import { setCriteria } from "#store/edit-shortlist.ts";
import chip from "#ui/chip.module.css";
import { Disclosure } from "#ui/disclosure.tsx";
import more from "#ui/more-button.module.css";
import { BriefBox } from "./brief-box.tsx";
import { changeWithUndo } from "./change-with-undo.ts";
import styles from "./criteria-box.module.css";
import { CriterionChip } from "./criterion-chip.tsx";
import { CriterionEditor } from "./criterion-editor.tsx";
import { firstCriterion, wishKinds } from "./first-criterion.ts";
import { sayWhole } from "./say-criterion.ts";
import { useBriefText } from "./use-brief-text.ts";
import { useSaying } from "./use-saying.ts";

/** What is asked of a place: chips to be opened and changed, more to be added, ready ones to begin from. */
export const CriteriaBox = ({ archive }: { archive: Archive }) => {
  const saying = useSaying(archive);
  const { words } = saying;
  const briefWords = useBriefText();
  const criteria = useAtlas(({ view }) => view.criteria);
  const [open, setOpen] = useState<number | null>(null);
  const change = (at: number, changed: Criterion) =>
    setCriteria(criteria.map((one, index) => (index === at ? changed : one)));
  const box = useRef<HTMLElement>(null);
  const focus = (selector: string) => box.current?.querySelector<HTMLElement>(selector)?.focus();
  const close = (at: number) => {
    setOpen(null);
    focus(`[data-at="${at}"] button`);
  };
  const remove = (at: number) => {
    setOpen(null);
    setCriteria(criteria.filter((_, index) => index !== at));
    focus("[data-add]");
  };
  const use = (read: readonly Criterion[], way: "replace" | "add") => {
    setOpen(null);
    const all = way === "add" ? [...criteria, ...read] : read;
    setCriteria(all.slice(0, mostCriteria));
    const left = all.slice(mostCriteria).map(({ wish }) => sayWhole(wish, saying));
    if (left.length > 0)
      notify({
        id: "criteria-left",
        tone: "trouble",
        message: (text) => words.leftOut(mostCriteria, text.list(left)),
      });
    // The button that was pressed has gone with its box.
    requestAnimationFrame(() => focus(`[data-at="${way === "add" ? criteria.length : 0}"] button`));
  };
  const add = (kind: WishKind) => {
    setCriteria([...criteria, firstCriterion(kind)]);
    setOpen(criteria.length);
  };
  return (
    <section ref={box} className={styles.box} aria-label={words.criteria} data-criteria>
      <header className={styles.head}>
        <h2>{words.criteria}</h2>
        {criteria.length > 0 && (
          <button
            type="button"
            className={more.more}
            onClick={() => {
              setOpen(null);
              changeWithUndo(
                ({ criteriaCleared }) => criteriaCleared,
                () => setCriteria([]),
              );
            }}
          >
            {words.clear}
          </button>
        )}
      </header>
      <div className={styles.brief}>
        {/* Out of the way once there are criteria; what was written stays. */}
        <Disclosure
          key={String(criteria.length === 0)}
          title={briefWords.title}
          isOpenAtFirst={criteria.length === 0}
        >
          <BriefBox archive={archive} held={criteria.length} onUse={use} />
        </Disclosure>
      </div>
      {criteria.length === 0 && (
        <>
          <p className={styles.none}>
            {words.none} {words.criteriaHelp}
          </p>
          <div className={styles.starts}>
            {startingPoints.map(({ id, criteria: ready }) => (
              <button
                key={id}
                type="button"
                className={chip.chip}
                onClick={() => setCriteria(ready)}
              >
                {words.startingPoints[id]}
              </button>
            ))}
          </div>
        </>
      )}
      <ul className={styles.chips}>
        {criteria.map((criterion, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two criteria may ask the same
          <li key={at} data-at={at}>
            <CriterionChip
              criterion={criterion}
              saying={saying}
              isOpen={open === at}
              onOpen={() => setOpen(open === at ? null : at)}
              onRemove={() => remove(at)}
            />
            {open === at && (
              <CriterionEditor
                criterion={criterion}
                saying={saying}
                onChange={(changed) => change(at, changed)}
                onRemove={() => remove(at)}
                onClose={() => close(at)}
              />
            )}
          </li>
        ))}
      </ul>
      {criteria.length < mostCriteria ? (
        <label className={styles.add}>
          <Plus aria-hidden />
          <select
            data-add
            aria-label={words.add}
            value=""
            onChange={({ currentTarget }) => {
              const kind = wishKinds.find((one) => one === currentTarget.value);
              if (kind) add(kind);
            }}
          >
            <option value="">{words.add}</option>
            {wishKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.menu[kind]}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className={styles.none}>{words.full}</p>
      )}
    </section>
  );
};
