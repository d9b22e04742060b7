import type { Criterion } from "#domain/invest/criterion.ts";
import type { IndexEntity } from "#domain/slice.ts";
import { sayCriterion } from "./say-criterion.ts";
import type { Saying } from "./use-saying.ts";

/** What goes into an enquiry. */
export interface Enquiry {
  from: string;
  reach: string;
  message: string;
  places: readonly IndexEntity[];
  criteria: readonly Criterion[];
  /** By id of the place; empty where they stay on the device. */
  notes: Readonly<Record<string, string>>;
  link: string;
}

/** An enquiry as a letter: places in order, what was asked for, and the link that shows the same. */
export const sayEnquiry = (
  { from, reach, message, places, criteria, notes, link }: Enquiry,
  saying: Saying,
): string => {
  const { words, text, language, archive } = saying;
  const { lines } = words.enquiry;
  const head = [from, reach].filter((line) => line.trim() !== "");
  const listed = places.map(({ id, name, type }, at) => {
    const own = language === "zh" ? "" : ` ${name.zh}`;
    const note = notes[id] ? `\n   ${lines.note}${words.colon}${notes[id]}` : "";
    return `${at + 1}. ${name[language]}${own} (${text.types[type]})${note}`;
  });
  const asked = criteria
    .filter(({ importance }) => importance !== "off")
    .map((criterion) => `- ${sayCriterion(criterion, { ...saying, isWhole: true })}`);
  return [
    ...(message.trim() === "" ? [] : [message.trim()]),
    ...(head.length > 0 ? [head.join("\n")] : []),
    [lines.places, ...listed].join("\n"),
    ...(asked.length > 0 ? [[lines.criteria, ...asked].join("\n")] : []),
    `${lines.link}\n${link}`,
    lines.data(archive.index.dataVersion),
  ].join("\n\n");
};
