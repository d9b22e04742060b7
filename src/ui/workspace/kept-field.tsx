import { useState } from "react";
import { longestName, longestNote } from "#domain/workspace/lengths.ts";
import styles from "#ui/field.module.css";

/** A name or note that is kept when the field is left, as one step to undo; Esc puts back what it was. */
export const KeptField = ({
  label,
  value,
  isLong = false,
  onKeep,
}: {
  label: string;
  value: string;
  /** A note: it may have lines, and be empty. */
  isLong?: boolean;
  onKeep: (value: string) => void;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const next = isLong ? typed : typed?.trim();
    if (next !== undefined && next !== null && next !== value && (isLong || next !== ""))
      onKeep(next);
    setTyped(null);
  };
  const shared = {
    className: styles.field,
    "aria-label": label,
    value: typed ?? value,
    onBlur: keep,
  };
  const putBack = (event: {
    key: string;
    preventDefault: () => void;
    stopPropagation: () => void;
  }) => {
    if (event.key !== "Escape" || typed === null) return;
    event.preventDefault();
    event.stopPropagation();
    setTyped(null);
  };
  return isLong ? (
    <textarea
      {...shared}
      rows={2}
      placeholder={label}
      maxLength={longestNote}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={putBack}
    />
  ) : (
    <input
      {...shared}
      maxLength={longestName}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) keep();
        putBack(event);
      }}
    />
  );
};
