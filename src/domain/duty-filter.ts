/** How the bodies of the responsibilities view are ordered: as the documents name them, by number of duties, by name. */
export const bodyOrders = ["document", "duties", "name"] as const;
export type BodyOrder = (typeof bodyOrders)[number];

/** What narrows the responsibilities view, and how it is ordered. */
export interface DutyFilter {
  /** What a person typed. */
  words: string;
  /** Id of the one document shown, or null for all. */
  source: string | null;
  /** Id of what the matters concern, or null. */
  about: string | null;
  /** Id of the body whose matters, or the matter whose bodies, alone are shown; or null. */
  of: string | null;
  /** Only matters for which no lead is named. */
  isLeadless: boolean;
  order: BodyOrder;
}

export const everyDuty: DutyFilter = {
  words: "",
  source: null,
  about: null,
  of: null,
  isLeadless: false,
  order: "document",
};
