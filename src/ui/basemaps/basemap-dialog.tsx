import { X } from "lucide-react";
import { Button } from "react-aria-components";
import { setSession } from "#store/atlas.ts";
import button from "#ui/button.module.css";
import { HelpButton } from "#ui/help/help-button.tsx";
import { useText } from "#ui/use-text.ts";
import { AddService } from "./add-service.tsx";
import { BasemapChoices } from "./basemap-choices.tsx";
import { BasemapStatus } from "./basemap-status.tsx";
import styles from "./basemaps.module.css";
import { OpenTiles } from "./open-tiles.tsx";
import { TiandituKey } from "./tianditu-key.tsx";
import { useBasemapText } from "./use-basemap-text.ts";

/** All that has to do with basemaps: which there are, how the chosen one fares, and how to get more. */
export const BasemapDialog = () => {
  const words = useBasemapText();
  const { text } = useText();
  return (
    <>
      <div className={styles.head}>
        <h2>{words.title}</h2>
        <HelpButton topic="basemap" />
        <Button
          className={button.button ?? ""}
          aria-label={text.shortcuts.close}
          onPress={() => setSession({ dialog: null })}
        >
          <X aria-hidden />
        </Button>
      </div>
      <BasemapChoices />
      <BasemapStatus />
      <TiandituKey />
      <AddService />
      <OpenTiles />
      <p className={styles.help}>{words.intro}</p>
    </>
  );
};
