import { Button } from "react-aria-components";
import { isNamedBasemap, isShareable } from "#domain/basemap.ts";
import { chooseBasemap, retryBasemap, setSettings, useAtlas } from "#store/atlas.ts";
import { selectBasemap } from "#store/selectors.ts";
import { AskStranger } from "./ask-stranger.tsx";
import styles from "./basemaps.module.css";
import { serviceName } from "./service-name.ts";
import { useBasemapText } from "./use-basemap-text.ts";

/** How the chosen basemap fares: on its way, drawn and with what reservations, or why not. */
export const BasemapStatus = () => {
  const words = useBasemapText();
  const chosen = useAtlas(selectBasemap);
  const { ground, fault, isPreparing } = useAtlas(({ session }) => session.basemap);
  const services = useAtlas(({ settings }) => settings.services);
  if (fault?.id === "ask" && typeof chosen === "string")
    return (
      <AskStranger
        host={fault.detail}
        onAccept={() => setSettings({ services: [...services, chosen] })}
        onDecline={() => chooseBasemap("embedded")}
      />
    );
  return (
    <div className={styles.status} role="status">
      {isPreparing && <p>{words.preparing}</p>}
      {fault && (
        <div className={styles.fault}>
          <p>{words.faults[fault.id](fault.detail)}</p>
          <Button className={styles.quiet ?? ""} onPress={retryBasemap}>
            {words.retry}
          </Button>
        </div>
      )}
      {ground && !isPreparing && (
        <>
          {ground.isWithoutNames && <p>{words.withoutNames}</p>}
          {typeof chosen !== "string" && <p>{words.privateFile}</p>}
          {typeof chosen === "string" && !isNamedBasemap(chosen) && (
            <>
              {!isShareable(chosen) && <p>{words.private}</p>}
              <Faces address={chosen} faces={ground.faces} />
            </>
          )}
        </>
      )}
    </div>
  );
};

/** What else a service could show; the choice is kept after the # of its address. */
const Faces = ({
  address,
  faces,
}: {
  address: string;
  faces: readonly { id: string; title: string }[];
}) => {
  const words = useBasemapText();
  const services = useAtlas(({ settings }) => settings.services);
  if (faces.length < 2) return null;
  const [base = "", face = ""] = address.split("#");
  const shown = decodeURIComponent(face);
  const show = (id: string) => {
    const next = `${base}#${encodeURIComponent(id)}`;
    setSettings({ services: services.map((one) => (one === address ? next : one)) });
    chooseBasemap(next);
  };
  return (
    <label className={styles.face}>
      {words.face}
      <select
        value={faces.some(({ id }) => id === shown) ? shown : faces[0]?.id}
        aria-label={`${words.face}: ${serviceName(base)}`}
        onChange={(event) => show(event.currentTarget.value)}
      >
        {faces.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
};
