import { findNumerals, type Span } from "./find-numerals.ts";

/** How many are asked for: at least three firms. One where no number is said. The span takes the number in. */
export const countBefore = (text: string, core: Span): { least: number; span: Span } => {
  const from = Math.max(0, core.start - 24);
  const window = text.slice(from, core.start);
  const numeral = findNumerals(window).at(-1);
  if (
    !numeral ||
    !counter.test(window.slice(numeral.end)) ||
    numeral.value > 99 ||
    numeral.value < 1
  )
    return { least: 1, span: core };
  const before =
    /(?:至少|不少于|不低于|起码|最少|at least|minimum of|최소|적어도)\s?(?:有|要有)?\s?$/.exec(
      window.slice(0, numeral.start),
    );
  return {
    least: Math.ceil(numeral.value),
    span: { start: from + numeral.start - (before?.[0].length ?? 0), end: core.end },
  };
};

const counter =
  /^(?:多|余)?(?:家|个|所|处|项|座)(?:及?以上)?的?[^\d,，。]{0,8}$|^ (?:or more )?(?:[a-z-]+ ){0,3}$/;
