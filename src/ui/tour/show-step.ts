import { defaultView } from "#domain/view.ts";
import { useAtlas } from "#store/atlas.ts";
import type { TourStep } from "./tour-steps.ts";

/** Shows what a step speaks of, on the view as it is by default. */
export const showStep = ({ view: asked, scene }: TourStep, isWide: boolean): void =>
  useAtlas.setState(({ view, session }) => {
    const { language, theme, basemap } = view;
    return {
      view: { ...defaultView, language, theme, basemap, ...asked },
      session: {
        ...session,
        hover: null,
        fan: null,
        frame: null,
        evidence: null,
        stack: [],
        picked: null,
        isAreasPanelOpen: isWide,
        isDetailsPanelOpen: true,
        ...scene,
      },
    };
  });
