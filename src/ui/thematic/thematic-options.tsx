import { useId } from "react";
import type { Thematic } from "#domain/thematic.ts";
import { classMethods } from "#domain/view.ts";
import { setSession, setView, useAtlas } from "#store/atlas.ts";
import { useText } from "#ui/use-text.ts";
import { chooseDisplay, chooseLevel } from "./choose-theme.ts";
import styles from "./thematic-options.module.css";
import { useThematicText } from "./use-thematic.ts";

/** Which areas are compared, which of their values, how they are shown and put in classes. */
export const ThematicOptions = ({
  thematic: { level, levels, moments, display, displays },
}: {
  thematic: Thematic;
}) => {
  const { text } = useText();
  const words = useThematicText();
  const { year, kind, classing } = useAtlas(({ view }) => view);
  const archive = useAtlas(({ given }) => given.archive);
  const id = useId();
  return (
    <div className={styles.options}>
      <Choice
        label={words.display}
        options={displays.map((value) => ({ value, name: words.displays[value] }))}
        chosen={display}
        onChoose={chooseDisplay}
      />
      <Choice
        label={words.level}
        options={levels.map((value) => ({ value, name: words.levels[value] }))}
        chosen={level}
        onChoose={(one) => archive && chooseLevel(archive, one)}
      />
      {moments.length > 0 && display !== "path" && (
        <>
          <label htmlFor={`${id}-moment`}>{words.moment}</label>
          <select
            id={`${id}-moment`}
            value={year === null && kind === null ? "" : `${kind} ${year}`}
            onChange={({ currentTarget }) => {
              const moment = moments.find((one) => keyOf(one) === currentTarget.value);
              setView({ year: moment?.year ?? null, kind: moment?.kind ?? null });
              setSession({ shownClass: null });
            }}
          >
            <option value="">{words.latest}</option>
            {moments.map((moment) => (
              <option key={keyOf(moment)} value={keyOf(moment)}>
                {text.kinds[moment.kind]}{" "}
                {moment.year === "unstated" ? text.silence.yearNotStated : moment.year}
              </option>
            ))}
          </select>
        </>
      )}
      {display !== "path" && (
        <>
          <label htmlFor={`${id}-method`}>{words.method}</label>
          <select
            id={`${id}-method`}
            value={classing}
            onChange={({ currentTarget }) => {
              setView({
                classing: classMethods.find((one) => one === currentTarget.value) ?? classing,
              });
              setSession({ shownClass: null });
            }}
          >
            {classMethods.map((method) => (
              <option key={method} value={method}>
                {words.methods[method]}
              </option>
            ))}
          </select>
          <p>{words.methodNotes[classing]}</p>
        </>
      )}
    </div>
  );
};

const keyOf = ({ year, kind }: Thematic["moments"][number]): string => `${kind} ${year}`;

const Choice = <Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) => (
  <>
    <span aria-hidden="true">{label}</span>
    <fieldset>
      <legend>{label}</legend>
      {options.map(({ value, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  </>
);
