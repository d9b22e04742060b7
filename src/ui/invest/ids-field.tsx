import { X } from "lucide-react";
import styles from "./criterion-editor.module.css";
import type { ChoiceGroup } from "./industry-groups.ts";
import type { Saying } from "./use-saying.ts";

/** Several entities, chosen one by one. */
export const IdsField = ({
  label,
  groups,
  ids,
  saying,
  isNeeded = false,
  none,
  onChange,
}: {
  label: string;
  groups: readonly ChoiceGroup[];
  ids: readonly string[];
  saying: Saying;
  /** Whether the last one stays. */
  isNeeded?: boolean;
  /** What to say where nothing is chosen. */
  none?: string;
  onChange: (ids: readonly string[]) => void;
}) => {
  const { archive, words, language } = saying;
  return (
    <div className={styles.ids}>
      {ids.length === 0 && none && <span className={styles.note}>{none}</span>}
      <ul>
        {ids.map((id) => {
          const name = archive.entities.get(id)?.name[language] ?? id;
          return (
            <li key={id}>
              <span>{name}</span>
              {(!isNeeded || ids.length > 1) && (
                <button
                  type="button"
                  aria-label={words.drop(name)}
                  onClick={() => onChange(ids.filter((one) => one !== id))}
                >
                  <X aria-hidden />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <select
        aria-label={label}
        value=""
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== "") onChange([...ids, currentTarget.value]);
        }}
      >
        <option value="">{label}</option>
        {groups.map(({ name, entities }) => (
          <optgroup key={name} label={name}>
            {entities
              .filter(({ id }) => !ids.includes(id))
              .map((entity) => (
                <option key={entity.id} value={entity.id}>
                  {entity.name[language]}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};
