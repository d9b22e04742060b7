import type { TourText } from "./zh-tour.ts";

/** The words of the guided tour, in English. */
export const enTour: TourText = {
  offer: "First time here? Two minutes show how to read this map.",
  accept: "Take the two-minute tour",
  decline: "No, thanks",
  label: "Tour",
  count: (step, all) => `Step ${step} of ${all}`,
  back: "Back",
  next: "Next",
  done: "Done",
  leave: "Leave the tour and go back to what was shown",
  keys: "← → turn, Esc leaves",
  steps: {
    map: {
      title: "Plans laid over one another",
      words:
        "The plans of five public documents on one map. Click anywhere to list all that is planned there; a soft edge means an indicative extent, not an administrative boundary.",
      onPhone:
        "The plans of five public documents on one map. Tap anywhere to list all that is planned there; a soft edge means an indicative extent, not an administrative boundary.",
    },
    figure: {
      title: "Every figure has its evidence",
      words:
        "Each figure comes with its year and kind: state, target, plan or history. Click one for the document and the passage it stands in. What the documents do not say reads “not stated”; nothing is filled in.",
      onPhone:
        "Each figure comes with its year and kind: state, target, plan or history. Tap one for the document and the passage it stands in. What the documents do not say reads “not stated”.",
    },
    layers: {
      title: "The layers are the legend",
      words:
        "A row is a switch and a legend in one; unfolded, it lists its areas. A preset changes a whole set of layers, a thematic map draws one indicator over the areas.",
      onPhone: null,
    },
    search: {
      title: "Find anything",
      words:
        "Press / or click here and type a name, pinyin or initials: areas, industries, firms, bodies, indicators and commands.",
      onPhone:
        "Tap here and type a name, pinyin or initials: areas, industries, firms, bodies, indicators and commands.",
    },
    list: {
      title: "The same entries as a table",
      words:
        "List and map move together. Choose conditions on the left; they become chips above the map, and a click removes one. At the moment only New Medicine and Medical Devices is shown.",
      onPhone:
        "List and map move together. Conditions chosen under “Filters and counts” become chips above the map. At the moment only New Medicine and Medical Devices is shown.",
    },
    timeline: {
      title: "Year by year",
      words:
        "Each figure stands at its year. Press Play and the map goes through them; what has no stated year stands apart and is counted in none.",
      onPhone: null,
    },
    targets: {
      title: "How far the targets are",
      words:
        "Targets with a number beside the state of the same measure: met, still open, or past due with the outcome unknown. The Conflicts view lists where documents disagree, all sides as written, without a verdict.",
      onPhone: null,
    },
    compare: {
      title: "Side by side",
      words:
        "Two to four areas: what they share is aligned, what one has alone stands apart. Figures of another year or definition are marked, not forced together. Here: Weihai Hi-Tech Zone and Weihai ETDZ.",
      onPhone: null,
    },
    take: {
      title: "Take it along",
      words:
        "Copy the link here: whoever opens it sees what you see. All data can be downloaded under Data; once it says “Ready to work offline”, it opens without a network. For this tour again, choose “?”.",
      onPhone: null,
    },
  },
};
