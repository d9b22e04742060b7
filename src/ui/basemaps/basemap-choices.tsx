import { Trash2 } from "lucide-react";
import { Button, Radio, RadioGroup } from "react-aria-components";
import { isNamedBasemap, namedBasemaps } from "#domain/basemap.ts";
import { chooseBasemap, setSettings, useAtlas } from "#store/atlas.ts";
import { selectBasemap } from "#store/selectors.ts";
import button from "#ui/button.module.css";
import { BasemapPreview } from "./basemap-preview.tsx";
import styles from "./basemaps.module.css";
import { serviceName } from "./service-name.ts";
import { useBasemapText } from "./use-basemap-text.ts";

/** Stands for the opened file among the choices; no address is written so. */
const fileChoice = "file";

/** The basemaps there are: those with a name, those a person has added, and an opened file. */
export const BasemapChoices = () => {
  const words = useBasemapText();
  const chosen = useAtlas(selectBasemap);
  const services = useAtlas(({ settings }) => settings.services);
  const file = useAtlas(({ session }) => session.basemapFile);
  const forget = (address: string) => {
    setSettings({ services: services.filter((one) => one !== address) });
    if (chosen === address) chooseBasemap("embedded");
  };
  return (
    <RadioGroup
      className={styles.choices ?? ""}
      aria-label={words.choices}
      value={typeof chosen === "string" ? chosen : fileChoice}
      onChange={(choice) => {
        if (choice !== fileChoice) chooseBasemap(choice);
      }}
    >
      <div className={styles.named}>
        {namedBasemaps.map((basemap) => (
          <Radio key={basemap} value={basemap} className={styles.card ?? ""}>
            <BasemapPreview kind={basemap} />
            <span className={styles.name}>{words.names[basemap]}</span>
            <span className={styles.note}>{words.notes[basemap]}</span>
          </Radio>
        ))}
      </div>
      {typeof chosen === "string" && !isNamedBasemap(chosen) && !services.includes(chosen) && (
        <Radio value={chosen} className={styles.row ?? ""}>
          <BasemapPreview kind="address" />
          <OwnName name={serviceName(chosen)} note={chosen} />
        </Radio>
      )}
      {services.map((address) => (
        <div key={address} className={styles.own}>
          <Radio value={address} className={styles.row ?? ""}>
            <BasemapPreview kind="address" />
            <OwnName name={serviceName(address)} note={words.notes.address} />
          </Radio>
          <Button
            className={button.button ?? ""}
            aria-label={words.remove(serviceName(address))}
            onPress={() => forget(address)}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      ))}
      {file && (
        <Radio value={fileChoice} className={styles.row ?? ""}>
          <BasemapPreview kind="file" />
          <OwnName name={file.name} note={words.notes.file} />
        </Radio>
      )}
    </RadioGroup>
  );
};

const OwnName = ({ name, note }: { name: string; note: string }) => (
  <span className={styles.ownName}>
    <span className={styles.name}>{name}</span>
    <span className={styles.note}>{note}</span>
  </span>
);
