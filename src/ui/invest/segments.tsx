import styles from "./criterion-editor.module.css";

/** One of a few, side by side. */
export const Segments = <Id extends string | number>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { id: Id; name: string }[];
  value: Id;
  onChange: (value: Id) => void;
}) => (
  <div className={styles.field}>
    <span className={styles.label} aria-hidden>
      {label}
    </span>
    {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in all browsers */}
    <div className={styles.segments} role="group" aria-label={label}>
      {options.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === value}
          aria-label={`${label} ${name}`}
          onClick={() => onChange(id)}
        >
          {name}
        </button>
      ))}
    </div>
  </div>
);
