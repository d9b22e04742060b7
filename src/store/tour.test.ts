import { beforeEach, expect, test } from "vitest";
import { select, setSession, setView, useAtlas } from "./atlas.ts";
import { declineTour, isTouring, leaveTour, startTour } from "./tour.ts";

beforeEach(() => useAtlas.setState(useAtlas.getInitialState(), true));

test("leaving the tour puts back what was on the screen, but not the language and the theme", () => {
  select("zone/jingqu");
  setView({ page: "list", query: "rd" });
  setSession({ isAreasPanelOpen: false, stack: ["zone/jingqu", "district/huancui"] });
  startTour();
  setView({ page: "compare", selection: null, language: "ko", theme: "dark" });
  setSession({ isAreasPanelOpen: true, stack: [] });
  leaveTour();
  const { view, session } = useAtlas.getState();
  expect(view).toMatchObject({ selection: "zone/jingqu", page: "list", query: null });
  expect(view).toMatchObject({ language: "ko", theme: "dark" });
  expect(session).toMatchObject({
    isAreasPanelOpen: false,
    stack: ["zone/jingqu", "district/huancui"],
    tour: null,
  });
});

test("a tour is not asked about again once it was taken or declined", () => {
  setSession({ tour: "offered" });
  expect(isTouring(useAtlas.getState())).toBe(false);
  declineTour();
  expect(useAtlas.getState()).toMatchObject({
    settings: { hasAnsweredTour: true },
    session: { tour: null },
  });
  useAtlas.setState(useAtlas.getInitialState(), true);
  startTour();
  expect(isTouring(useAtlas.getState())).toBe(true);
  expect(useAtlas.getState().settings.hasAnsweredTour).toBe(true);
});

test("a tour under way is not begun anew", () => {
  setView({ page: "data" });
  startTour();
  setView({ page: "list" });
  startTour();
  leaveTour();
  expect(useAtlas.getState().view.page).toBe("data");
});
