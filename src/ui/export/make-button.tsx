import { Download } from "lucide-react";
import { Button, ProgressBar } from "react-aria-components";
import frame from "#ui/dialog-frame.module.css";
import styles from "./export-dialog.module.css";

/** Begins the making of a file; while it is being made, how far that is and a way to stop it. */
export const MakeButton = ({
  busy,
  make,
  cancel,
  onStart,
  onCancel,
}: {
  /** What is being done, and percent of all; null while nothing is. */
  busy: { said: string; percent: number } | null;
  make: string;
  cancel: string;
  onStart: () => void;
  onCancel: () => void;
}) =>
  busy ? (
    <div className={styles.busy}>
      <ProgressBar value={busy.percent} aria-label={busy.said}>
        {({ percentage }) => (
          <>
            <span>{busy.said}</span>
            <progress max={100} value={percentage ?? 0} aria-hidden />
          </>
        )}
      </ProgressBar>
      <Button className={frame.plain ?? ""} onPress={onCancel}>
        {cancel}
      </Button>
    </div>
  ) : (
    <Button className={frame.main ?? ""} onPress={onStart}>
      <Download aria-hidden />
      {make}
    </Button>
  );
