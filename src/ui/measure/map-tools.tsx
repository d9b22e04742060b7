import { useEffect } from "react";
import { toolOf } from "#domain/tools/registry.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTakesPoints } from "#store/selectors.ts";
import styles from "./map-tools.module.css";
import { MeasurePanel } from "./measure-panel.tsx";
import { PinCard } from "./pin-card.tsx";

/** What stands on the map while a tool is active or a pin is set. Loaded with the first of them. */
export const MapTools = () => {
  const tool = useAtlas(({ session }) => toolOf(session.tool));
  const pin = useAtlas(({ session }) => session.pin);
  const hasCross = useAtlas((state) => state.session.aim !== null && selectTakesPoints(state));
  const isAside = useAtlas(
    ({ view, session }) => view.selection !== null && !session.isDetailsPanelOpen,
  );
  const isEmpty = useAtlas(({ session }) => session.draft.points.length === 0);
  // The map takes the points, whatever the tool was taken up or started again with.
  useEffect(() => {
    if (tool && isEmpty) document.querySelector<HTMLElement>("[data-map] canvas")?.focus();
  }, [tool, isEmpty]);
  return (
    <>
      {hasCross && <div className={styles.cross} aria-hidden="true" data-cross />}
      <div className={styles.cards} data-aside={isAside || undefined}>
        {tool && <MeasurePanel key={tool.id} tool={tool} />}
        {pin && <PinCard pin={pin} />}
      </div>
    </>
  );
};
