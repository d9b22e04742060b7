import type { DutiesText } from "./zh-duties.ts";

const matterCount = (count: number) => (count === 1 ? "1 task" : `${count} tasks`);
const bodyCount = (count: number) => (count === 1 ? "1 body" : `${count} bodies`);

/** The words of the responsibilities view, in English. */
export const enDuties: DutiesText = {
  title: "Responsibilities",
  intro: (matters, bodies) =>
    `${matterCount(matters)}, ${bodyCount(bodies)}: a task a row, a body a column. A mark opens its evidence; a body or a task opens all that is said of it.`,
  roles: { lead: "Leads", participant: "Takes part", responsible: "Responsible" },
  roleHelp: {
    lead: "named as the lead",
    participant: "named as taking part beside a lead",
    responsible: "named as responsible, without rank",
  },
  cell: (body, role, matter) => `${body}, ${role.toLowerCase()}: ${matter}`,
  table: "Bodies by task",
  matter: "Task",
  order: "Order of bodies",
  orders: { document: "As in the documents", duties: "By number of tasks", name: "By name" },
  words: "Filter by body, task, area or industry",
  document: "Document",
  allDocuments: "All documents",
  about: "Concerns",
  aboutAll: "All areas and industries",
  areas: "Areas",
  industries: "Industries",
  leadless: "Lead not stated",
  only: "Only",
  clear: (name) => `Remove “${name}”`,
  clearAll: "Clear all filters",
  found: (matters, bodies) => `${matterCount(matters)}, ${bodyCount(bodies)}`,
  none: "No responsibility matches.",
  frees: (name, count) => `Without “${name}”: ${matterCount(count)}`,
  total: matterCount,
  totalOf: (leads, responsible) => `leads ${leads}, takes part in or answers for ${responsible}`,
  bodiesOf: bodyCount,
  figures: {
    leaders: "Lead most",
    busiest: "Most tasks",
    widest: "Tasks with most bodies",
    leadless: "Lead not stated",
    leadlessNote: "These tasks name responsible bodies without rank",
    shared: "In several documents",
    sharedNone: "No body is named by more than one document",
    show: (count) => `Show ${count === 1 ? "this task" : `these ${count} tasks`}`,
  },
};
