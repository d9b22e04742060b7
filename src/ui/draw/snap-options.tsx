import { memo } from "react";
import { Checkbox } from "react-aria-components";
import { setSession, useAtlas } from "#store/atlas.ts";
import checkbox from "#ui/checkbox.module.css";
import styles from "./draw.module.css";
import { useDrawText } from "./use-draw-text.ts";

/** Whether points are drawn to what lies near them, and to what besides drawings. */
export const SnapOptions = memo(() => {
  const words = useDrawText();
  const snapping = useAtlas(({ session }) => session.snapping);
  const option = (key: keyof typeof snapping, label: string) => (
    <Checkbox
      className={`${checkbox.check} ${styles.option}`}
      isSelected={snapping[key]}
      isDisabled={key !== "isOn" && !snapping.isOn}
      onChange={(isOn) => setSession({ snapping: { ...snapping, [key]: isOn }, snap: null })}
    >
      <span className={checkbox.box} />
      {label}
    </Checkbox>
  );
  return (
    <fieldset className={styles.options}>
      <legend>
        {words.snapping} <small>{words.snapHelp}</small>
      </legend>
      {option("isOn", words.toDrawings)}
      {option("toSites", words.toSites)}
      {option("toLines", words.toLines)}
    </fieldset>
  );
});
