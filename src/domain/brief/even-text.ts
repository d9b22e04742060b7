/**
 * A text with its full-width characters, its dashes and its case made even. Each code unit stays one code unit, so
 * that a place in the even text is a place in the text.
 */
export const evenText = (text: string): string =>
  text.replaceAll(/[^\n -@[-`{-~]/g, (unit) => {
    const code = unit.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return lower(String.fromCharCode(code - 0xfee0));
    return even[unit] ?? lower(unit);
  });

/** Some capitals have two units in lower case; they stay as they are. */
const lower = (unit: string): string => {
  const lowered = unit.toLowerCase();
  return lowered.length === 1 ? lowered : unit;
};

const even: Readonly<Record<string, string>> = {
  "\u00a0": " ",
  "\u3000": " ",
  "\t": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u223c": "~",
  "\u301c": "~",
  "\u2019": "'",
  "\u2018": "'",
  // Traditional characters of units and of words the rules look for.
  畝: "亩",
  頃: "顷",
  萬: "万",
  億: "亿",
  兩: "两",
  幾: "几",
  餘: "余",
};
