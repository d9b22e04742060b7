/**
 * Font stacks for map labels. The map draws all text with the fonts of the person's system; the weight is
 * read from the first name, so the bold stacks begin with a name that says so.
 */
export const mapFonts = {
  regular: ["Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Malgun Gothic"],
  bold: [
    "Noto Sans SC Bold",
    "Noto Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Malgun Gothic",
  ],
  serif: ["Noto Serif SC", "Songti SC", "SimSun", "Noto Serif CJK SC", "Batang", "serif"],
  serifBold: [
    "Noto Serif SC Bold",
    "Noto Serif SC",
    "Songti SC",
    "SimSun",
    "Noto Serif CJK SC",
    "Batang",
    "serif",
  ],
};

/** What leaves the atlas is written with the font that a file carries, where the system has it. */
export const sheetFonts = mapFonts.regular.map((name) => `"${name}"`).join(", ");

/** The same with serifs, of which only pictures make use; as the titles of the page. */
export const sheetSerifs =
  '"Noto Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, Batang, Georgia, serif';
