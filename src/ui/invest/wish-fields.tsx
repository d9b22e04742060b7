import { isAreaType } from "#domain/entity-type.ts";
import { candidateTypes, nearKinds, type Wish } from "#domain/invest/criterion.ts";
import { topics } from "#domain/slice.ts";
import styles from "./criterion-editor.module.css";
import { IdsField } from "./ids-field.tsx";
import { industryGroups } from "./industry-groups.ts";
import { NumberField } from "./number-field.tsx";
import { Segments } from "./segments.tsx";
import { SizeFields } from "./size-fields.tsx";
import type { Saying } from "./use-saying.ts";

/** What is asked by a wish of its kind. */
export const WishFields = ({
  wish,
  saying,
  onChange,
}: {
  wish: Wish;
  saying: Saying;
  onChange: (wish: Wish) => void;
}) => {
  const { archive, words, text, language } = saying;
  switch (wish.kind) {
    case "industry":
      return (
        <IdsField
          label={words.addIndustry}
          groups={industryGroups(saying)}
          ids={wish.industries}
          saying={saying}
          isNeeded
          onChange={(industries) => onChange({ ...wish, industries })}
        />
      );
    case "type":
      return (
        <fieldset className={styles.checks} aria-label={words.menu.type}>
          {candidateTypes.map((type) => {
            const isAsked = wish.types.includes(type);
            return (
              <button
                key={type}
                type="button"
                aria-pressed={isAsked}
                aria-disabled={(isAsked && wish.types.length === 1) || undefined}
                onClick={() => {
                  if (isAsked && wish.types.length === 1) return;
                  const types = candidateTypes.filter(
                    (one) => (one === type) !== wish.types.includes(one),
                  );
                  onChange({ ...wish, types });
                }}
              >
                {text.types[type]}
              </button>
            );
          })}
        </fieldset>
      );
    case "inside":
      return (
        <IdsField
          label={words.addArea}
          groups={(["district", "zone", "demonstration-zone", "marine-core", "belt"] as const).map(
            (type) => ({
              name: text.types[type],
              entities: archive.index.entities.filter(
                (entity) => isAreaType(entity.type) && entity.type === type,
              ),
            }),
          )}
          ids={wish.areas}
          saying={saying}
          isNeeded
          onChange={(areas) => onChange({ ...wish, areas })}
        />
      );
    case "size":
      return <SizeFields wish={wish} saying={saying} onChange={onChange} />;
    case "near":
      return (
        <>
          <Segments
            label={words.kinds.near}
            options={nearKinds.map((kind) => ({ id: kind, name: words.nearKinds[kind] }))}
            value={wish.to}
            onChange={(to) => onChange({ ...wish, to })}
          />
          <NumberField
            label={words.within}
            value={wish.within / 1000}
            fault={words.badNumber}
            isAllowed={(value) => value > 0 && value <= 300}
            onChange={(value) => onChange({ ...wish, within: Math.round(value * 1000) })}
          />
          <p className={styles.note}>{words.straight}</p>
        </>
      );
    case "enterprises":
    case "platforms":
      return (
        <>
          <NumberField
            label={words.atLeastCount}
            value={wish.least}
            fault={words.badNumber}
            isAllowed={isCount}
            onChange={(least) => onChange({ ...wish, least })}
          />
          <IdsField
            label={words.addIndustry}
            groups={industryGroups(saying)}
            ids={wish.industries}
            saying={saying}
            none={words.anyIndustry}
            onChange={(industries) => onChange({ ...wish, industries })}
          />
        </>
      );
    case "projects":
      return (
        <NumberField
          label={words.atLeastCount}
          value={wish.least}
          fault={words.badNumber}
          isAllowed={isCount}
          onChange={(least) => onChange({ ...wish, least })}
        />
      );
    case "honours":
      return (
        <Segments
          label={words.kinds.honours}
          options={(["national", "any"] as const).map((level) => ({
            id: level,
            name: words.levels[level],
          }))}
          value={wish.level}
          onChange={(level) => onChange({ ...wish, level })}
        />
      );
    case "targets":
      return (
        <label className={styles.field}>
          <span className={styles.label}>{words.kinds.targets}</span>
          <select
            value={wish.topic ?? ""}
            onChange={({ currentTarget }) =>
              onChange({
                ...wish,
                topic: topics.find((topic) => topic === currentTarget.value) ?? null,
              })
            }
          >
            <option value="">{words.anyTopic}</option>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {text.topics[topic]}
              </option>
            ))}
          </select>
        </label>
      );
    case "date": {
      const years = [
        ...new Set([
          ...archive.index.sources.map(({ published }) => Number(published.slice(0, 4))),
          wish.since,
        ]),
      ].sort((a, b) => a - b);
      return (
        <label className={styles.field}>
          <span className={styles.label}>{words.since}</span>
          <select
            value={wish.since}
            lang={language}
            onChange={({ currentTarget }) =>
              onChange({ ...wish, since: Number(currentTarget.value) })
            }
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
      );
    }
  }
};

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0 && value < 1000;
