import { expect, test } from "vitest";
import { textIn } from "#text/text.ts";
import { sayType } from "./say-type.ts";

test("what no document names is called context beside its kind", () => {
  expect(sayType(textIn.zh, { type: "transport", origin: "context" })).toBe("交通 · 背景");
  expect(sayType(textIn.en, { type: "transport", origin: "context" })).toBe("Transport · context");
  expect(sayType(textIn.en, { type: "transport" })).toBe("Transport");
  expect(sayType(textIn.zh, { type: "source" })).toBe(textIn.zh.types.source);
});
