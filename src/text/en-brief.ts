import type { BriefText } from "./zh-brief.ts";

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** The words of reading a firm's brief, in English. */
export const enBrief: BriefText = {
  title: "Read a firm’s brief",
  label: "What the firm wrote",
  placeholder: "Paste or type what the firm asks for, in Chinese, English or Korean",
  quiet: "Read by rules on this device; never sent, and not put into the link.",
  examples: "Try an example:",
  clear: "Clear",
  tooLong: (limit) => `Only the first ${limit} characters are read. Paste the rest by itself.`,
  text: "The text as it was read",
  found: (count) => `${plural(count, "criterion", "criteria")} read`,
  nothing:
    "No criteria read: the text names no industry, size, area, nearby place, firms, platforms, honours or targets. Name one and it appears, for instance “20 ha near a port”.",
  criteria: "Criteria",
  quote: (words) => `“${words}”`,
  importances: { must: "must", plain: "wanted", nice: "preferred" },
  kinds: {
    industry: "Industry",
    type: "Kind",
    inside: "Area",
    size: "Size",
    near: "Near",
    enterprises: "Firms",
    platforms: "Platforms",
    honours: "Honours",
    projects: "Projects",
    targets: "Targets",
    date: "Documents",
  },
  alsoCalled: (names) => `Other names of the field count too: ${names}`,
  or: " or ",
  listed: ", ",
  ports: { port: "a port", airport: "an airport", station: "a railway station" },
  sizes: (least, most) =>
    least !== null && most !== null
      ? `${least} to ${most}`
      : least !== null
        ? `at least ${least}`
        : `at most ${most}`,
  area: (mu, hectares) => `${hectares} ha (${mu} mu)`,
  squareMetres: (figure) => `${figure} m²`,
  near: (place, kilometres) => `within ${kilometres} km of ${place}, straight line`,
  assumed: (kilometres) => `The text does not say how near: ${kilometres} km to begin with`,
  named: {
    enterprises: (least, of) => `at least ${least} named ${of === "" ? "" : `(${of})`}`.trim(),
    platforms: (least, of) =>
      `at least ${least} ${least === "1" ? "platform or institute" : "platforms or institutes"} ${of === "" ? "" : `(${of})`}`.trim(),
    projects: (least) => `at least ${least} under way`,
  },
  levels: { national: "a national honour or pilot status", any: "any honour or pilot status" },
  targets: "the plans state targets",
  since: (year) => `of ${year} or later`,
  use: (count) => `Use ${count === 1 ? "this criterion" : `these ${count} criteria`}`,
  replace: (count) => `Replace the present criteria by ${count === 1 ? "this" : `these ${count}`}`,
  add: "Add to the present criteria",
  noneChosen: "Tick at least one to use it.",
  beyond: "The documents do not say; not judged",
  beyondKinds: {
    investment: (yuan) => `${yuan} to invest`,
    years: (years) => `production within ${years} ${years === "1" ? "year" : "years"}`,
    year: (year) => `production in ${year}`,
    staff: (people) => `${people} people to employ`,
    floor: (area) => `${area} of floor`,
  },
  yuan: (yuan, figure) =>
    yuan >= 1e9 ? `CNY ${figure(yuan / 1e9)} bn` : `CNY ${figure(yuan / 1e6)} m`,
  declined: "Not needed, says the text; left out",
  unread: "Read, but of no use here",
  reasons: {
    time: "a time on the way is no distance",
    currency: "only yuan are read",
    unplaced: "the text does not say of what",
  },
};
