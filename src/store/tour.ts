import { viewOfSide } from "#domain/pair/showing.ts";
import { setSettings, useAtlas } from "./atlas.ts";
import type { AtlasState, Session, TourScene } from "./state.ts";

export const isTouring = ({ session }: Pick<AtlasState, "session">): boolean =>
  tourOf(session) !== null;

/** Begins the guided tour and remembers what was on the screen. */
export const startTour = (): void => {
  const { view, session } = useAtlas.getState();
  if (tourOf(session)) return;
  setSettings({ hasAnsweredTour: true });
  const calm = { ...viewOfSide(view, "a"), query: null };
  useAtlas.setState({
    view: { ...calm, pair: null },
    session: {
      ...session,
      dialog: null,
      evidence: null,
      fan: null,
      tour: { step: 0, before: { view: calm, scene: sceneOf(session) } },
    },
  });
};

/** Ends it and puts back what was on the screen; language and theme stay as they now are. */
export const leaveTour = (): void => {
  const { view, session } = useAtlas.getState();
  const tour = tourOf(session);
  if (!tour) return;
  const { language, theme } = view;
  useAtlas.setState({
    view: { ...tour.before.view, language, theme },
    session: {
      ...session,
      ...tour.before.scene,
      hover: null,
      fan: null,
      frame: null,
      evidence: null,
      tour: null,
    },
  });
};

/** Whoever does not want it is not asked again. */
export const declineTour = (): void => {
  setSettings({ hasAnsweredTour: true });
  useAtlas.setState(({ session }) => ({ session: { ...session, tour: null } }));
};

export const tourOf = ({ tour }: Session) => (tour === "offered" ? null : tour);

const sceneOf = (session: Session): TourScene => ({
  stack: session.stack,
  picked: session.picked,
  beforeSolo: session.beforeSolo,
  shownAs: session.shownAs,
  isThematicLegendOpen: session.isThematicLegendOpen,
  shownClass: session.shownClass,
  isAreasPanelOpen: session.isAreasPanelOpen,
  leftPanel: session.leftPanel,
  isDetailsPanelOpen: session.isDetailsPanelOpen,
});
