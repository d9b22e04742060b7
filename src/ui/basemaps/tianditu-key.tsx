import { useState } from "react";
import { Button, Checkbox, Form, Input, Label, TextField } from "react-aria-components";
import { setSettings, useAtlas } from "#store/atlas.ts";
import checkbox from "#ui/checkbox.module.css";
import styles from "./basemaps.module.css";
import { useBasemapText } from "./use-basemap-text.ts";

const consoleAddress = "https://console.tianditu.gov.cn/";

/** The person's own key for 天地图: entered here, kept on the device, written nowhere else. */
export const TiandituKey = () => {
  const { key: words } = useBasemapText();
  const kept = useAtlas(({ settings }) => settings.tiandituKey);
  const [typed, setTyped] = useState(kept ?? "");
  const [isShown, setIsShown] = useState(false);
  return (
    <Form
      validationBehavior="aria"
      className={styles.part ?? ""}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        setSettings({ tiandituKey: typed.trim() || null });
      }}
    >
      <h3>{words.title}</h3>
      <TextField
        className={styles.field ?? ""}
        value={typed}
        onChange={setTyped}
        type={isShown ? "text" : "password"}
        autoComplete="off"
      >
        <Label>{words.label}</Label>
        <Input className={styles.input ?? ""} spellCheck="false" />
      </TextField>
      <div className={styles.buttons}>
        <Button type="submit" className={styles.primary ?? ""} isDisabled={typed.trim() === ""}>
          {words.save}
        </Button>
        {kept && (
          <Button
            className={styles.quiet ?? ""}
            onPress={() => {
              setTyped("");
              setSettings({ tiandituKey: null });
            }}
          >
            {words.forget}
          </Button>
        )}
        <Checkbox className={checkbox.check ?? ""} isSelected={isShown} onChange={setIsShown}>
          <span className={checkbox.box} />
          {words.show}
        </Checkbox>
      </div>
      <p className={styles.help} role="status">
        {kept && kept === typed.trim() ? words.kept : ""}
      </p>
      <p className={styles.help}>
        {words.help}{" "}
        <a href={consoleAddress} target="_blank" rel="noreferrer">
          {words.site}
        </a>
      </p>
    </Form>
  );
};
