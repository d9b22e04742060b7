import type { SearchText } from "./zh-search.ts";

/** The words of the search, in English. */
export const enSearch: SearchText = {
  label: "Find",
  placeholder: "Name, alias, pinyin or initials, e.g. gq",
  hint: "Type a name in English, Chinese or Korean, an alias, pinyin (gaoqu) or initials (gq)",
  results: (count) => (count === 1 ? "1 result" : `${count} results`),
  best: (count) => `${count} results, the best of each kind listed; a few more letters narrow them`,
  none: (query) => `No name matches “${query}”`,
  noneHelp:
    "Try the full name, a short name, an alias or pinyin initials, or only a word or two of the name.",
  noneScope:
    "Names none of the five documents mentions are not in the atlas. Only names are searched here, not the originals: open a document under “Data and sources” to search its text.",
  indicatorsComing: "Indicators are still loading and will be listed, too.",
  indicatorsMissing: "The details did not load, so indicators cannot be found; all else can.",
  recent: "Recent",
  forget: "Clear recent",
  groups: {
    areas: "Areas",
    sites: "Parks and sites",
    industries: "Industries",
    duties: "Bodies and tasks",
    honours: "Honours and pilots",
    peers: "Zones of other cities",
    indicators: "Indicators",
    documents: "Documents",
    commands: "Actions",
  },
  part: (shown, count) => `${shown} of ${count}`,
  figures: (count) => (count === 1 ? "1 figure" : `${count} figures`),
  commitments: (count) => `${count} without a figure`,
  listMark: ", ",
  leadsTo: { map: "Thematic map", targets: "Table of targets", panel: "Indicator" },
  keys: { choose: "choose", open: "open", close: "close" },
};
