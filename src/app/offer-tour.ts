import { readSettings } from "#data/settings-storage.ts";
import { setSession, useAtlas } from "#store/atlas.ts";

/** Offers the guided tour to whoever comes for the first time and by the plain address, once the map stands. */
export const offerTour = () => {
  if (location.search + location.hash !== "" || Object.keys(readSettings()).length > 0) return;
  const stop = useAtlas.subscribe(({ session, settings }) => {
    if (session.map !== "ready") return;
    stop();
    if (!settings.hasAnsweredTour && session.tour === null) setSession({ tour: "offered" });
  });
};
