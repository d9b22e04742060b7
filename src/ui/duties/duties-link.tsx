import { Button } from "react-aria-components";
import { everyDuty } from "#domain/duty-filter.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { setView } from "#store/atlas.ts";
import styles from "#ui/more-button.module.css";
import { useText } from "#ui/use-text.ts";

/** Leads from the panel of a body, a matter, or what matters concern to its part of the responsibilities. */
export const DutiesLink = ({ entity: { id, type } }: { entity: IndexEntity }) => {
  const { text } = useText();
  const part = type === "body" || type === "matter" ? { of: id } : { about: id };
  return (
    <Button
      className={styles.more ?? ""}
      onPress={() => setView({ page: "responsibilities", duties: { ...everyDuty, ...part } })}
    >
      {text.commands.inResponsibilities}
    </Button>
  );
};
