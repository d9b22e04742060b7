import { expect, test } from "vitest";
import { chunksFor } from "./font-chunks.ts";
import { loadPaperFont } from "./load-paper-font.ts";

// A browser unpacks the files by other means than Node; one of those with Hangul once never came to an end there.
test("every common syllable of Korean is in the font that a browser makes", async () => {
  const text =
    "서비스무역 산업단지 동부 빈하이 신도시 웨이하이 계획 지도 자료 시트 기업 산업 위치 현황 목표";
  const font = await loadPaperFont(text, "regular", false);
  expect([...text].filter((one) => !font.codePoints.includes(one.codePointAt(0) ?? 0))).toEqual([]);
  const files = [...chunksFor([...text].map((one) => one.codePointAt(0) ?? 0)).keys()];
  expect(files.map(({ file }) => file)).toContain("noto-sans-kr-113-wght-normal.woff2");
});
