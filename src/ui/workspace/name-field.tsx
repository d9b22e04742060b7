import { useEffect, useRef } from "react";
import { longestName } from "#domain/workspace/lengths.ts";
import styles from "#ui/field.module.css";

/** A name being changed: Enter and leaving the field keep it, Esc does not. An empty one is no name. */
export const NameField = ({
  label,
  name,
  onDone,
}: {
  label: string;
  name: string;
  /** null: it stays as it was. */
  onDone: (name: string | null) => void;
}) => {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (isKept: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const typed = field.current?.value.trim() ?? "";
    onDone(isKept && typed !== "" && typed !== name ? typed : null);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={label}
      defaultValue={name}
      maxLength={longestName}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") finish(true);
        if (event.key === "Escape") {
          event.preventDefault();
          finish(false);
        }
      }}
    />
  );
};
