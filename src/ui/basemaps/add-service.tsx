import { useState } from "react";
import { Button, Form, Input, Label, TextField } from "react-aria-components";
import { checkAddress, prepareGround } from "#data/services/prepare-ground.ts";
import type { BasemapFault } from "#domain/basemap.ts";
import { judgeHost } from "#domain/judge-host.ts";
import { chooseBasemap, setSettings, useAtlas } from "#store/atlas.ts";
import { AskStranger } from "./ask-stranger.tsx";
import styles from "./basemaps.module.css";
import { useBasemapText } from "./use-basemap-text.ts";

/** What an address that was entered has come to. */
type Progress =
  | { state: "entering" }
  | { state: "empty" }
  | { state: "asking"; host: string }
  | { state: "trying" }
  | { state: "fault"; fault: BasemapFault };

/** Takes the address of a service. It is tried first; what does not work changes nothing and stays to be mended. */
export const AddService = () => {
  const words = useBasemapText();
  const [address, setAddress] = useState("");
  const [progress, setProgress] = useState<Progress>({ state: "entering" });

  const attempt = async () => {
    const wanted = address.trim();
    setProgress({ state: "trying" });
    const prepared = await prepareGround({ from: "address", address: wanted });
    if (!prepared.ok) return setProgress({ state: "fault", fault: prepared.fault });
    const { services } = useAtlas.getState().settings;
    setSettings({ services: [...services.filter((one) => one !== wanted), wanted] });
    chooseBasemap(wanted);
    setAddress("");
    setProgress({ state: "entering" });
  };
  const submit = () => {
    if (address.trim() === "") return setProgress({ state: "empty" });
    const fault = checkAddress(address);
    if (fault) return setProgress({ state: "fault", fault });
    const { verdict, host } = judgeHost(address.trim());
    if (verdict === "unknown") setProgress({ state: "asking", host });
    else void attempt();
  };
  return (
    <Form
      validationBehavior="aria"
      className={styles.part ?? ""}
      aria-label={words.add.title}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{words.add.title}</h3>
      <TextField
        className={styles.field ?? ""}
        value={address}
        onChange={(value) => {
          setAddress(value);
          setProgress({ state: "entering" });
        }}
        autoComplete="off"
        isInvalid={progress.state === "fault" || progress.state === "empty"}
      >
        <Label>{words.add.label}</Label>
        <Input
          className={styles.input ?? ""}
          inputMode="url"
          spellCheck="false"
          placeholder="https://…/{z}/{x}/{y}.png"
        />
      </TextField>
      {progress.state === "asking" ? (
        <AskStranger
          host={progress.host}
          onAccept={() => void attempt()}
          onDecline={() => setProgress({ state: "entering" })}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            type="submit"
            className={styles.primary ?? ""}
            isDisabled={progress.state === "trying"}
          >
            {words.add.run}
          </Button>
        </div>
      )}
      <div role="status">
        {progress.state === "trying" && <p>{words.preparing}</p>}
        {progress.state === "empty" && <p className={styles.fault}>{words.add.emptyAddress}</p>}
        {progress.state === "fault" && (
          <p className={styles.fault}>{words.faults[progress.fault.id](progress.fault.detail)}</p>
        )}
      </div>
      <p className={styles.help}>{words.add.help}</p>
    </Form>
  );
};
