/** Whether what is spoken of is wished for, and how much, by the words around it. */

import { type Cue, findCues } from "./cues.ts";
import type { Clause } from "./cut-clauses.ts";
import { overlap, type Span } from "./find-numerals.ts";
import { kindOf } from "./kind-of.ts";
import type { Mention, Prepared } from "./matchers/matcher.ts";
import { clauseAt, isWithin } from "./search-words.ts";

export interface Judged {
  mention: Mention;
  stance: "must" | "nice" | "plain" | "against" | "existing";
  /** Of the mention and of the words that say how much. */
  words: readonly Span[];
}

interface Verdict {
  stance: Judged["stance"];
  by: Cue | null;
}

export const judgeMentions = (prepared: Prepared, mentions: readonly Mention[]): Judged[] => {
  const { text, clauses, quantities } = prepared;
  const read = [...mentions.flatMap(({ core, others }) => [core, ...others]), ...quantities];
  // 不超过 bounds a number, 最好的 may be part of a name: what is read already is no cue.
  const cues = findCues(text).filter((cue) => !read.some((span) => overlap(span, cue)));
  const scene: Scene = {
    text,
    clauses,
    cues,
    placed: mentions
      .map((mention) => ({ mention, clause: clauseAt(clauses, mention.core) }))
      .sort((a, b) => a.mention.core.start - b.mention.core.start),
  };
  const judged: Judged[] = [];
  for (const { mention, clause } of scene.placed) {
    const { stance, by } = clause
      ? judge(scene, mention, clause, judged)
      : { stance: "plain" as const, by: null };
    judged.push({ mention, stance, words: [...spansIn(mention), ...(by ? [by] : [])].map(bare) });
  }
  return judged;
};

interface Scene {
  text: string;
  clauses: readonly Clause[];
  cues: readonly Cue[];
  placed: readonly { mention: Mention; clause: Clause | undefined }[];
}

const judge = (
  scene: Scene,
  mention: Mention,
  clause: Clause,
  before: readonly Judged[],
): Verdict => {
  const own = inClause(scene, mention, clause);
  if (own?.stance === "against") return own;
  // A business is what the brief is about: other words of the clause weigh what is said of it.
  if (
    kindOf(mention) === "industry" &&
    !(own?.by && own.by.end <= mention.core.start && isOnly(scene, clause))
  )
    return { stance: "plain", by: null };
  if (!mention.isLasting) {
    const existing = existingBy(scene, mention, clause);
    if (existing) return { stance: "existing", by: existing };
  }
  return (
    own ??
    fromNextClause(scene, clause) ??
    fromHeading(scene, clause) ??
    fromPreviousClause(scene, mention, clause, before) ??
    fromBelow(scene, mention, clause) ?? { stance: "plain", by: null }
  );
};

const isOnly = ({ placed }: Scene, clause: Clause): boolean =>
  placed.filter((one) => one.clause === clause).length === 1;

const weighing = ["must", "nice", "against"] as const;
const weighs = (cue: Cue): cue is Cue & { stance: (typeof weighing)[number] } =>
  (weighing as readonly string[]).includes(cue.stance);

/** The word nearest in the clause that speaks of it. */
const inClause = (scene: Scene, mention: Mention, clause: Clause): Verdict | null => {
  const { cues } = scene;
  const within = cues.filter((cue) => isWithin(cue, clause));
  const ends = endsOf(mention, clause);
  // 港口必须在10公里内: between the words of the mention itself.
  const amid = within.find((cue) => weighs(cue) && isWithin(cue, ends));
  if (amid && weighs(amid)) return { stance: amid.stance, by: amid };
  const behind = within.find(
    (cue) =>
      cue.start >= ends.end &&
      weighs(cue) &&
      looksBack(scene, cue, clause) &&
      reaches(scene, mention, cue),
  );
  if (behind && weighs(behind)) return { stance: behind.stance, by: behind };
  for (const cue of within.filter(({ end }) => end <= ends.start).reverse()) {
    // 不需要港口需要机场: a new wish ends a refusal.
    if (
      cue.stance === "wish" &&
      within.some((other) => other.stance === "against" && other.end <= cue.start)
    )
      return null;
    if (!weighs(cue) || cue.reach === "before" || looksBack(scene, cue, clause)) continue;
    if (cue.stance === "against" && !isOneList(scene, cue.end, mention)) return null;
    return { stance: cue.stance, by: cue };
  }
  return null;
};

/** 港口优先 looks back, 优先港口 does not. */
const looksBack = ({ text, placed }: Scene, cue: Cue, clause: Clause): boolean => {
  if (cue.reach !== "either") return cue.reach === "before";
  const part = partAround(text, clause, cue);
  const inPart = placed.filter(({ mention }) => isWithin(mention.core, part));
  const ahead = inPart.some(({ mention }) => mention.core.start >= cue.end);
  const past = inPart.some(({ mention }) => mention.core.end <= cue.start);
  return past && !ahead;
};

/** What stands between two 、 or joining words. */
const partAround = (text: string, clause: Clause, { start, end }: Span): Span => {
  const before = text
    .slice(clause.start, start)
    .search(/(?:、|(?<![a-z])and |[/;])(?!.*(?:、|(?<![a-z])and |[/;]))/);
  const behind = text.slice(end, clause.end).search(/、|(?<![a-z])and /);
  return {
    start: before < 0 ? clause.start : clause.start + before,
    end: behind < 0 ? clause.end : end + behind,
  };
};

/** Nothing of another kind stands between. */
const reaches = ({ placed, clauses, text }: Scene, mention: Mention, cue: Cue): boolean =>
  placed
    .filter(
      ({ mention: other, clause }) =>
        other !== mention && clause === clauseAt(clauses, mention.core),
    )
    .filter(
      ({ mention: other }) => other.core.start >= mention.core.end && other.core.end <= cue.start,
    )
    .every(
      ({ mention: other }) =>
        kindOf(other) === kindOf(mention) ||
        !/[、]|(?<![a-z])and |(?<=[고며])\s/.test(text.slice(mention.core.end, other.core.start)),
    );

/** A refusal goes on in a list of like things only. */
const isOneList = ({ placed, text }: Scene, from: number, mention: Mention): boolean =>
  placed
    .filter(
      ({ mention: other }) => other.core.start >= from && other.core.end <= mention.core.start,
    )
    .every(({ mention: other }) => kindOf(other) === kindOf(mention)) ||
  !/[、]|(?<![a-z])and /.test(text.slice(from, mention.core.start));

/** 国家级开发区（必须） · 港口、机场，都不需要: a clause of such a word alone speaks of the clause before. */
const fromNextClause = ({ text, clauses, cues, placed }: Scene, clause: Clause): Verdict | null => {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next || next.sentence !== clause.sentence || placed.some((one) => one.clause === next))
    return null;
  const cue = cues.find((one) => isWithin(one, next) && weighs(one) && one.reach !== "behind");
  if (!cue || !weighs(cue)) return null;
  const start = text.slice(next.start, cue.start);
  const rest = text.slice(cue.end, next.end);
  const isAlone =
    /^\s*(?:都|均|也|就|则|倒|并|这|这个|那|it|they|this|that|both|which|this is|that is|it is|as|이는|이건|이것은|그건)?\s*$/.test(
      start,
    );
  return isAlone &&
    /^\s*(?:的|了|呢|吧|啦|呀|也|都|行|可以|就是|条件|项|입니다|합니다|임|요|for us|here|at all|us)*[.!)]?\s*$/.test(
      rest,
    ) &&
    !headsList(text, next)
    ? { stance: cue.stance, by: cue }
    : null;
};

const headsList = (text: string, clause: Clause): boolean =>
  clause.ends === ":" || /^\s*[:\n]/.test(text.slice(clause.end, clause.end + 2));

/** 最好，…… · Must have: …; …, over the lines of its list. */
const fromHeading = ({ text, clauses, cues, placed }: Scene, clause: Clause): Verdict | null => {
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at -= 1) {
    const head = clauses[at];
    if (!head) return null;
    const isHead = !placed.some((one) => one.clause === head);
    const cue = cues.find((one) => isWithin(one, head) && weighs(one) && one.reach !== "before");
    const isColon = head.ends === ":";
    const between = text.slice(head.end, clause.start);
    if (isHead && cue && weighs(cue) && cue.stance !== "against" && text[head.start - 1] !== "(") {
      const isLine = /^:?\s*\n/.test(text.slice(head.end));
      if (
        isLine &&
        (isColon || text.slice(head.start, head.end).trim().length <= cue.end - cue.start + 4)
      )
        return { stance: cue.stance, by: cue };
      if (isColon && head.sentence === clause.sentence) return { stance: cue.stance, by: cue };
      if (isColon && /^:\s*(?:\(?1|①|一)/.test(text.slice(head.end)) && !between.includes("\n"))
        return { stance: cue.stance, by: cue };
      const isAlone = text.slice(cue.end, head.end).trim() === "";
      return isAlone && at === clauses.indexOf(clause) - 1 && head.sentence === clause.sentence
        ? { stance: cue.stance, by: cue }
        : null;
    }
    // Another heading, or a blank line, ends a list.
    if ((isColon && isHead) || /\n\s*\n/.test(between)) return null;
  }
  return null;
};

/** A bare list goes on with what was said before it; so does a second choice. */
const fromPreviousClause = (
  { text, clauses, placed }: Scene,
  mention: Mention,
  clause: Clause,
  judged: readonly Judged[],
): Verdict | null => {
  const clauseOf = (one: Judged) =>
    placed.find(({ mention: other }) => other === one.mention)?.clause;
  const last = judged.at(-1);
  const isSecond =
    last?.stance === "nice" &&
    kindOf(last.mention) === kindOf(mention) &&
    clauseOf(last)?.sentence === clause.sentence &&
    secondChoice.test(text.slice(clauseOf(last)?.start, clause.end));
  if (isSecond) return { stance: "nice", by: null };
  const previous = clauses[clauses.indexOf(clause) - 1];
  const before = judged.findLast((one) => clauseOf(one) === previous);
  if (!before || previous?.ends !== "," || before.stance === "existing") return null;
  if (before.stance === "against" && kindOf(before.mention) !== kindOf(mention)) return null;
  let rest = text.slice(clause.start, clause.end);
  for (const { mention: one } of placed.filter((other) => other.clause === clause))
    rest = rest.replace(text.slice(one.core.start, one.core.end), "");
  return /^(?:\s|、|和|及|与|或|者|and|or|nor|the|an?|及其|과|와|또는|나|이나|및)*$/.test(rest)
    ? { stance: before.stance, by: null }
    : null;
};

const secondChoice =
  /其次|也行|也可以?|也能接受|也不错|次选|备选|再次|第二选择|(?<![a-z])(?:also (?:fine|ok|okay|acceptable|possible|good)|alternatively|otherwise|second choice|second best|failing that|would also do|will also do|would do too|if not)(?![a-z])|괜찮[가-힣]*|무방|차선|도 (?:좋|가능|됩니다)|아니면|다음으로/;

/** 以上均为必备条件: of its own sentence where that holds any, else of all that stands above. */
const fromBelow = (
  { cues, placed, clauses }: Scene,
  mention: Mention,
  clause: Clause,
): Verdict | null => {
  const cue = cues.find((one) => one.reach === "above" && one.start >= mention.core.end);
  if (!cue) return null;
  const at = clauseAt(clauses, cue);
  const hasOwn = placed.some((one) => one.clause?.sentence === at?.sentence);
  if (hasOwn && clause.sentence !== at?.sentence) return null;
  return { stance: cue.stance === "must" ? "must" : "plain", by: cue };
};

/** The word by which it is what the firm has: nothing wished for may have been named since. */
const existingBy = (
  { text, clauses, cues }: Scene,
  mention: Mention,
  clause: Clause,
): Cue | null => {
  const { start, end } = endsOf(mention, clause);
  const within = cues.filter((cue) => isWithin(cue, clause));
  const back = within.find(
    (cue) => cue.stance === "existing" && cue.reach === "before" && cue.start >= end,
  );
  if (back) return back;
  const isKorean = /[가-힣]/.test(text.slice(clause.start, clause.end));
  // A Korean clause says at its end what it wants.
  if (
    isKorean &&
    within.some((cue) => cue.stance === "wish" && cue.start >= end && cue.reach === "either")
  )
    return null;
  const sentence = clauses.filter((one) => one.sentence === clause.sentence);
  const from = sentence[0]?.start ?? 0;
  const last = cues.findLast(
    (cue) =>
      cue.end <= start &&
      cue.start >= from &&
      (cue.stance === "wish" ||
        (cue.stance === "existing" && cue.reach === "behind") ||
        cue.stance === "must" ||
        cue.stance === "nice"),
  );
  return last?.stance === "existing" ? last : null;
};

/** Its words in one clause. */
const endsOf = (mention: Mention, clause: Clause): Span => {
  const spans = spansIn(mention).filter((span) => isWithin(span, clause));
  return {
    start: Math.min(mention.core.start, ...spans.map(({ start }) => start)),
    end: Math.max(mention.core.end, ...spans.map(({ end }) => end)),
  };
};

const spansIn = ({ core, others }: Mention): Span[] => [core, ...others];

const bare = ({ start, end }: Span): Span => ({ start, end });
