import { useId, useState } from "react";
import { Checkbox } from "react-aria-components";
import { drawingColors } from "#domain/workspace/drawing-colors.ts";
import type { DrawingStyle } from "#domain/workspace/workspace.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTheme } from "#store/selectors.ts";
import { palettes } from "#theme/palette.ts";
import checkbox from "#ui/checkbox.module.css";
import styles from "./style-editor.module.css";
import { useWorkspaceText } from "./use-workspace-text.ts";

/** The look of one or several drawings; where they differ, what they share alone is marked. */
export const StyleEditor = ({
  styles: given,
  hasFilling,
  onChange,
}: {
  styles: readonly DrawingStyle[];
  /** Whether any of them encloses something. */
  hasFilling: boolean;
  onChange: (change: Partial<DrawingStyle>) => void;
}) => {
  const words = useWorkspaceText();
  const palette = palettes[useAtlas(selectTheme)];
  const group = useId();
  const shared = <Key extends keyof DrawingStyle>(key: Key): DrawingStyle[Key] | null => {
    const [first, ...others] = given;
    if (!first || others.some((style) => style[key] !== first[key])) return null;
    return first[key];
  };
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
              checked={shared("color") === color}
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
        value={shared("width")}
        range={{ min: 0.5, max: 12, step: 0.5 }}
        say={(width) => `${width} px`}
        onChange={(width) => onChange({ width })}
      />
      {hasFilling && (
        <Slide
          label={words.filling}
          value={shared("filling")}
          range={{ min: 0, max: 1, step: 0.05 }}
          say={(filling) => `${Math.round(filling * 100)}%`}
          onChange={(filling) => onChange({ filling })}
        />
      )}
      <Checkbox
        className={`${checkbox.check} ${styles.dashed}`}
        isSelected={shared("isDashed") === true}
        isIndeterminate={shared("isDashed") === null}
        onChange={(isDashed) => onChange({ isDashed })}
      >
        <span className={checkbox.box} />
        {words.dashed}
      </Checkbox>
    </fieldset>
  );
};

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
