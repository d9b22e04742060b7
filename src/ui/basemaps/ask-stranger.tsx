import { Button } from "react-aria-components";
import styles from "./basemaps.module.css";
import { useBasemapText } from "./use-basemap-text.ts";

/** Asks before a service nobody knows is used, and says what is at stake. */
export const AskStranger = ({
  host,
  onAccept,
  onDecline,
}: {
  host: string;
  onAccept: () => void;
  onDecline: () => void;
}) => {
  const { ask } = useBasemapText();
  return (
    <div className={styles.ask} role="alert">
      <h3>{ask.title(host)}</h3>
      <p>{ask.stakes}</p>
      <div className={styles.buttons}>
        <Button className={styles.primary ?? ""} onPress={onAccept}>
          {ask.accept}
        </Button>
        <Button className={styles.quiet ?? ""} onPress={onDecline}>
          {ask.decline}
        </Button>
      </div>
    </div>
  );
};
