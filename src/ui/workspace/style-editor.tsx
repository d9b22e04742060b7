import { memo, useId, useState } from "react";
import { Checkbox } from "react-aria-components";
import { drawingColors } from "#domain/workspace/drawing-colors.ts";
import type { DrawingStyle } from "#domain/workspace/workspace.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import checkbox from "#ui/checkbox.module.css";
import styles from "./style-editor.module.css";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** The look of one or several drawings: what they share; null where they differ. */
export const StyleEditor = memo(
  ({
    color: chosenColor,
    width,
    filling,
    isDashed,
    hasFilling,
    onChange,
  }: { [Key in keyof DrawingStyle]: DrawingStyle[Key] | null } & {
    /** Whether any of them encloses something. */
    hasFilling: boolean;
    onChange: (change: Partial<DrawingStyle>) => void;
  }) => {
    const words = useWorkspaceText();
    const palette = palettes[useAtlas(selectTheme)];
    const group = useId();
    return (
      <fieldset className={styles.editor}>
        <legend className={styles.unseen}>{words.style}</legend>
        <div className={styles.colors} role="radiogroup" aria-label={words.color}>
          {drawingColors.map((color) => (
            <label key={color} className={styles.color} title={words.colors[color]}>
              <input
                type="radio"
                name={group}
                aria-label={words.colors[color]}
                checked={color === chosenColor}
                onChange={() => onChange({ color })}
              />
              <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <circle cx="8" cy="8" r="8" fill={palette.drawings[color]} />
              </svg>
            </label>
          ))}
        </div>
        <Slide
          label={words.width}
          value={width}
          range={{ min: 0.5, max: 12, step: 0.5 }}
          say={(pixels) => `${pixels} px`}
          onChange={(next) => onChange({ width: next })}
        />
        {hasFilling && (
          <Slide
            label={words.filling}
            value={filling}
            range={{ min: 0, max: 1, step: 0.05 }}
            say={(share) => `${Math.round(share * 100)}%`}
            onChange={(next) => onChange({ filling: next })}
          />
        )}
        <Checkbox
          className={`${checkbox.check} ${styles.dashed}`}
          isSelected={isDashed === true}
          isIndeterminate={isDashed === null}
          onChange={(next) => onChange({ isDashed: next })}
        >
          <span className={checkbox.box} />
          {words.dashed}
        </Checkbox>
      </fieldset>
    );
  },
);

/** A value that is set when it is let go, so that sliding is one step to undo. */
const Slide = ({
  label,
  value,
  range,
  say,
  onChange,
}: {
  label: string;
  /** null: they differ. */
  value: number | null;
  range: { min: number; max: number; step: number };
  say: (value: number) => string;
  onChange: (value: number) => void;
}) => {
  const words = useWorkspaceText();
  const id = useId();
  const [sliding, setSliding] = useState<number | null>(null);
  const shown = sliding ?? value;
  const finish = () => {
    if (sliding !== null && sliding !== value) onChange(sliding);
    setSliding(null);
  };
  return (
    <div className={styles.slide}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        {...range}
        value={shown ?? range.min}
        aria-valuetext={shown === null ? words.mixed : say(shown)}
        onChange={({ currentTarget }) => setSliding(Number(currentTarget.value))}
        onPointerUp={finish}
        onKeyUp={finish}
        onBlur={finish}
      />
      <output htmlFor={id}>{shown === null ? words.mixed : say(shown)}</output>
    </div>
  );
};
