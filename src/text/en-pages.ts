import type { PagesText } from "./zh-pages.ts";

/** The words of the data page, the reader of originals, the conflicts and the tables, in English. */
export const enPages: PagesText = {
  list: (items) => items.join(", "),
  endedShort: "Expired",
  facts: {
    inTable: "See in the table of targets",
    filter: (count) => `Filter these ${count}`,
    none: "Nothing matches; clear the filter to see everything.",
  },
  data: {
    title: "Data and sources",
    intro:
      "Everything the atlas says comes from the public documents below. Here they are, with where they contradict one another and what they do not say. All data can be downloaded.",
    version: (version) => `Data version ${version}`,
    counts: {
      sources: "documents",
      entities: "entries",
      facts: "figures and commitments",
      relations: "relations",
      conflicts: "contradictions",
    },
    documents: "Documents",
    columns: {
      document: "Document",
      status: "Status",
      published: "Published",
      facts: "Figures",
      entities: "Entries",
      section: "Section",
    },
    entries: "Entries",
    entriesIntro: "Every name with a panel of its own, by type; open any of them.",
    read: "Read the original",
    conflicts: "Contradictions",
    conflictsIntro: (byRule, byHand) =>
      `${byRule + byHand} places where the documents do not fit together: ${byRule} found by rule, ${byHand} by reading. Both sides stand as they are written; the atlas does not choose.`,
    silence: "Not stated",
    silenceIntro:
      "What one would ask of each area, and whether the documents answer. A dash means that none of the five says so.",
    stated: "stated",
    notStated: "Not stated",
    area: "Area",
    download: "Download",
    downloadIntro:
      "The same catalogue in three formats. Every figure comes with its document, status, section, position and original wording.",
    formats: {
      json: "The whole catalogue with entries, relations and contradictions, and its JSON Schema",
      csv: "All figures and commitments, one a row, UTF-8",
      xlsx: "A sheet each for documents, entries, figures, relations and contradictions",
    },
    schema: "JSON Schema",
    preparing: "Being prepared…",
    failed:
      "The file could not be made, most likely because the network is down. The data is safe: try again, or download the JSON.",
    incomplete:
      "The details have not loaded, so tables cannot be made now; the JSON can be downloaded.",
  },
  questions: {
    "total-area": "Area",
    "resident-population": "Population",
    gdp: "GDP",
    industries: "Industries",
    targets: "Targets in figures",
    projects: "Projects",
    platforms: "Platforms",
    enterprises: "Firms",
    bodies: "Responsible bodies",
  },
  conflicts: {
    kinds: {
      "target-below-baseline": "Target below the state",
      "part-exceeds-whole": "Part larger than the whole",
      "definition-differs": "Definitions differ",
      "figures-differ": "Figures differ",
      "milestone-differs": "Deadlines differ",
      "list-differs": "Lists differ",
      superseded: "Changed by a later document",
    },
    side: (value, kind, year) => `${value} (${kind.toLowerCase()}, ${year})`,
    explained: {
      "target-below-baseline": (subject, indicator, one, other) =>
        `${subject}, “${indicator}”: ${one} is below what the documents state themselves: ${other}.`,
      "part-exceeds-whole": (subject, indicator, one, other) =>
        `${subject}, “${indicator}”: ${one} is more than the whole it belongs to: ${other}.`,
      "figures-differ": (subject, indicator, one, other) =>
        `${subject}, “${indicator}” is stated twice: ${one}, and ${other}.`,
    },
  },
  reader: {
    title: "Read the original",
    intro:
      "Open the original of this document and every figure shows in its own sentence. The file is read on this device only and never leaves it.",
    choose: "Choose the original",
    drop: "or drop the file here",
    expects: (hash) =>
      `Recognised by its content, whatever its name; its SHA-256 begins with ${hash}`,
    without:
      "Without the original, sections and positions are enough to find each passage by hand.",
    unknown: (name) =>
      `“${name}” is none of the five documents: its content does not have a registered SHA-256, so it may have been saved again or re-encoded. Nothing that is open has changed; please use the original file.`,
    unreadable: (name) =>
      `“${name}” could not be read. Nothing that is open has changed; please check the file and try again.`,
    other: (title) => `This is another document: showing “${title}”.`,
    recognised: (title) => `Recognised: “${title}”`,
    statements: "Taken from it, in reading order",
    text: "Original text",
    forget: "Remove the original",
    filter: "Filter by measure, name or original wording",
    none: "Nothing matches; clear the filter to see everything.",
    kinds: { fact: "Figures and commitments", relation: "Relations", mention: "Entries" },
    at: (offset) => `character ${offset}`,
  },
  table: {
    project: "Project",
    investment: "Investment",
    size: "Size",
    due: "Time",
    sum: (count) => `Sum of ${count} measured alike`,
    sumNote:
      "Only figures of one measure, unit, year and kind are added. Formula: the sum of the rows.",
    sort: (column) => `Sort by ${column}`,
  },
  peers: {
    intro:
      "Side by side only where measure and unit are the same. Other years are marked, and nothing is ranked.",
    none: "The documents measure nothing of Weihai in the same way, so nothing is compared.",
    alone: "Stated of this zone only, not comparable",
    otherYear: "another year",
    unknownYear: "year not stated, so perhaps not the same time",
    otherKind: "another kind",
  },
  relationWords: {
    "located-in": "is in",
    "part-of": "belongs to",
    "anchored-in": "is anchored in",
    "leads-industry": "leads",
    hosts: "hosts",
    "responsible-for": "answers for",
    "leads-matter": "leads",
    concerns: "concerns",
    "lies-in": "lies in",
    "active-in": "works in",
    holds: "holds",
    "partners-with": "works with",
    "undertaken-by": "is undertaken by",
  },
  source: {
    issued: "Issued by",
    number: "Number",
    published: "Published",
    fingerprint: "SHA-256",
    draft:
      "Discussion draft: ideas of 2017. Most of its targets have expired and their outcome is not in the documents; not to be cited as a plan in force.",
    news: "Report: published by the media, not a government document.",
    taken: (facts, entities) =>
      `Taken from it: ${facts} figures and commitments, ${entities} entries`,
  },
};
