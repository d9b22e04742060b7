/** A firm's request in Chinese, English or Korean, read into criteria by rules: no network, no date, no chance. */
import type { Beyond, Criterion, Importance, Weight } from "#domain/invest/criterion.ts";
import { cutClauses } from "./cut-clauses.ts";
import { evenText } from "./even-text.ts";
import { overlap, type Span } from "./find-numerals.ts";
import { findQuantities, type Quantity } from "./find-quantities.ts";
import { type Judged, judgeMentions } from "./judge-mentions.ts";
import { kindOf } from "./kind-of.ts";
import type { Mention, Prepared } from "./matchers/matcher.ts";
import { matchers } from "./matchers/registry.ts";
import { mergeMentions } from "./merge-mentions.ts";
import { findNames, type Vocabulary } from "./vocabulary.ts";

/** Words are spans in UTF-16 code units of the brief as given: in order, apart from each other, none empty. */
export interface BriefReading {
  criteria: readonly ReadCriterion[];
  /** Asked for, but no document or position can answer it. */
  beyond: readonly { beyond: Beyond; words: readonly Span[] }[];
  /** Named as not needed or not cared about. */
  declined: readonly ReadCriterion[];
  /** Figures that were understood but ask for nothing that can be judged. */
  unread: readonly { reason: UnreadReason; words: readonly Span[] }[];
}

export interface ReadCriterion {
  criterion: Criterion;
  words: readonly Span[];
  /** Near something, and the text does not say how near: the usual distance was set. */
  isAssumed: boolean;
}

/** A time on the way is no distance; of currencies only the yuan is read; the rest is said of nothing we look for. */
type UnreadReason = "time" | "currency" | "unplaced";

/** Code units that are read; a brief is a page at most, and reading goes on as one types. */
export const longestBrief = 3000;

export const readBrief = (brief: string, vocabulary: Vocabulary): BriefReading => {
  const text = evenText(brief.slice(0, longestBrief));
  const prepared: Prepared = {
    text,
    clauses: cutClauses(text),
    quantities: findQuantities(text),
    named: findNames(text, vocabulary),
    vocabulary,
  };
  const mentions = longest(matchers.flatMap(({ find }) => find(prepared)));
  const judged = judgeMentions(prepared, mentions);
  const wished = mergeMentions(
    text,
    judged.filter(({ stance }) => stance !== "against" && stance !== "existing"),
  );
  const declined = mergeMentions(
    text,
    judged.filter(({ stance, mention }) => stance === "against" && "wish" in mention.about),
  );
  return {
    criteria: wished.flatMap((one) => criterionOf(one)),
    beyond: wished.flatMap(({ mention: { about }, words }) =>
      "beyond" in about ? [{ beyond: about.beyond, words }] : [],
    ),
    declined: declined.flatMap((one) => criterionOf(one)),
    unread: unreadIn(prepared, judged),
  };
};

/**
 * What a criterion begins with. Only words of necessity rule out; a wish without such a word weighs 3, a preference 2,
 * a condition 4. The documents leave much unsaid, so what is unknown passes until the person decides otherwise.
 */
const settings: Readonly<Record<Judged["stance"], { importance: Importance; weight: Weight }>> = {
  must: { importance: "must", weight: 4 },
  plain: { importance: "nice", weight: 3 },
  nice: { importance: "nice", weight: 2 },
  against: { importance: "off", weight: 3 },
  existing: { importance: "off", weight: 3 },
};

const criterionOf = ({ mention: { about, others }, stance, words }: Judged): ReadCriterion[] =>
  "wish" in about
    ? [
        {
          criterion: { wish: about.wish, ...settings[stance], unknownPasses: true },
          words,
          isAssumed: about.wish.kind === "near" && others.length === 0,
        },
      ]
    : [];

/** Of mentions whose cores overlap the longest: 港口物流 is a business, no port. */
const longest = (mentions: readonly Mention[]): Mention[] => {
  const length = ({ core }: Mention) => core.end - core.start;
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          length(other) > length(mention) &&
          overlap(other.core, mention.core) &&
          !isBoth(mention, other),
      ),
  );
};

/** 国家级开发区 asks for a national status and for a zone. */
const isBoth = (one: Mention, other: Mention): boolean => {
  const kinds = [one, other].map(kindOf);
  return kinds.includes("honours") && kinds.includes("type");
};

const unreadIn = ({ quantities }: Prepared, judged: readonly Judged[]): BriefReading["unread"] =>
  quantities
    .filter(
      (quantity) => !judged.some(({ words }) => words.some((span) => overlap(span, quantity))),
    )
    .map((quantity) => ({
      reason: reasonOf(quantity),
      words: [{ start: quantity.start, end: quantity.end }],
    }));

const reasonOf = ({ measure }: Quantity): UnreadReason =>
  measure === "minutes" ? "time" : measure === "foreign" ? "currency" : "unplaced";
