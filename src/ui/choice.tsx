import controls from "./pages/page-controls.module.css";

/** One of several, or any. */
export const Choice = <Id extends string>({
  label,
  any,
  value,
  options,
  onChange,
}: {
  label: string;
  any: string;
  value: Id | null;
  options: readonly { id: Id; name: string }[];
  onChange: (value: Id | null) => void;
}) => (
  <select
    aria-label={label}
    className={controls.choice}
    value={value ?? ""}
    onChange={({ currentTarget }) =>
      onChange(options.find(({ id }) => id === currentTarget.value)?.id ?? null)
    }
  >
    <option value="">{any}</option>
    {options.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </select>
);
