import { useEffect } from "react";
import { toolOf } from "#domain/tools/registry.ts";
import { useAtlas } from "#store/atlas.ts";
import { selectTakesPoints } from "#store/selectors.ts";
import { DrawPanel } from "#ui/draw/draw-panel.tsx";
import { EditPanel } from "#ui/draw/edit-panel.tsx";
import { focusMap } from "#ui/focus-map.ts";
import styles from "./map-tools.module.css";
import { MeasurePanel } from "./measure-panel.tsx";
import { PinCard } from "./pin-card.tsx";

const panels = { measure: MeasurePanel, draw: DrawPanel, edit: EditPanel };

/** What stands on the map while a tool is active or a pin is set. Loaded with the first of them. */
export const MapTools = () => {
  const tool = useAtlas(({ session }) => session.tool && toolOf(session.tool));
  const pin = useAtlas(({ session }) => session.pin);
  const hasCross = useAtlas((state) => state.session.aim !== null && selectTakesPoints(state));
  const isAside = useAtlas(
    ({ view, session }) => view.selection !== null && !session.isDetailsPanelOpen,
  );
  // What is drawn one after the other may come from the fields of the card, which then keep the keyboard.
  const isEmpty = useAtlas(
    ({ session }) => session.draft.points.length === 0 || tool?.purpose !== "measure",
  );
  // The map takes the points, whatever the tool was taken up or started again with.
  useEffect(() => {
    if (tool && isEmpty) focusMap();
  }, [tool, isEmpty]);
  const Panel = tool && panels[tool.purpose];
  return (
    <>
      {hasCross && <div className={styles.cross} aria-hidden="true" data-cross />}
      <div className={styles.cards} data-aside={isAside || undefined}>
        {tool && Panel && <Panel key={tool.id} tool={tool} />}
        {pin && <PinCard pin={pin} />}
      </div>
    </>
  );
};
