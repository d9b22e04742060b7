import "#theme/global.css";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type Archive, buildArchive } from "#domain/archive.ts";
import type { Criterion } from "#domain/invest/criterion.ts";
import { setGiven, setSession, setSettings } from "#store/atlas.ts";
import { briefTextIn } from "#text/brief-text.ts";
import { type Language, languageNames, languages } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";
import { BriefBox } from "./brief-box.tsx";

let archive: Archive;
let root: Root | null = null;
const place = document.createElement("div");

beforeAll(async () => {
  archive = buildArchive(await (await fetch("/data/slices/index.json")).json(), null);
  setGiven({ archive });
  document.body.append(place);
});

afterEach(() => {
  root?.unmount();
  setSession({ brief: "" });
  setSettings({ language: "zh" });
});

/** Shows the box; what is used is kept in the answer. */
const show = (held = 0) => {
  const used: { criteria: Criterion[]; way: string }[] = [];
  root = createRoot(place);
  flushSync(() =>
    root?.render(
      createElement(BriefBox, {
        archive,
        held,
        onUse: (criteria, way) => used.push({ criteria, way }),
      }),
    ),
  );
  return used;
};

const zh = briefTextIn.zh;

/** The words that are marked as pointed at. */
const pointedAt = (): string[] =>
  [...place.querySelectorAll("mark[data-pointed]")].map((mark) => mark.textContent ?? "");

test("a brief is typed, its criteria appear with their words, and those that are wanted are used", async () => {
  const used = show();
  const field = page.getByLabelText(zh.label);
  await userEvent.fill(field, "需要200亩，必须靠近港口，机场远近无所谓，投资5亿元");
  await expect.element(page.getByRole("status")).toHaveTextContent(zh.found(2));

  const port = page.getByRole("checkbox", { name: /港口.*必须.*“必须靠近港口”/ });
  await expect.element(port).toBeChecked();
  expect(pointedAt()).toEqual([]);
  (port.element() as HTMLElement).focus();
  await expect.poll(pointedAt).toEqual(["必须靠近港口"]);
  await userEvent.hover(page.getByText("5亿元").last());
  await expect.poll(pointedAt).toEqual(["5亿元"]);

  expect(place.querySelector("[data-notes=beyond]")?.textContent).toContain("投资 5亿元");
  expect(place.querySelector("[data-notes=declined]")?.textContent).toContain("机场");

  await userEvent.click(page.getByRole("checkbox", { name: /至少 200 亩/ }));
  await userEvent.click(page.getByRole("button", { name: zh.use(1) }));
  expect(used).toEqual([
    {
      way: "replace",
      criteria: [
        {
          wish: { kind: "near", to: "port", within: 10_000 },
          importance: "must",
          weight: 4,
          unknownPasses: true,
        },
      ],
    },
  ]);

  await userEvent.click(port);
  await expect.element(page.getByRole("button", { name: zh.use(0) })).toBeDisabled();
  await expect.element(page.getByText(zh.noneChosen)).toBeVisible();
});

test("criteria there are already are replaced or added to", async () => {
  const used = show(3);
  await userEvent.fill(page.getByLabelText(zh.label), "靠近机场");
  await userEvent.click(page.getByRole("button", { name: zh.add }));
  await userEvent.click(page.getByRole("button", { name: zh.replace(1) }));
  expect(used.map(({ way, criteria }) => [way, criteria.length])).toEqual([
    ["add", 1],
    ["replace", 1],
  ]);
});

test.each(languages)(
  "in %s an example is one press away, and nothing of another language shows",
  async (language: Language) => {
    await loadText(language);
    setSettings({ language });
    show();
    const words = briefTextIn[language];
    await userEvent.click(page.getByRole("button", { name: languageNames[language].own }));
    await expect.element(page.getByRole("list", { name: words.criteria })).toBeVisible();
    const said = [...place.querySelectorAll("strong, h2, h3, button")]
      .map((one) => one.textContent)
      .join(" ");
    expect(said).not.toMatch(/undefined|NaN|(?:cluster|chain|zone|district)\//);
    if (language !== "zh") expect(said).not.toMatch(/\p{Script=Han}/u);
    if (language !== "ko") expect(said).not.toMatch(/\p{Script=Hangul}/u);
  },
);

test("a text from which nothing is read says why, and is kept when the box is opened again", async () => {
  show();
  const words = briefTextIn.zh;
  await userEvent.fill(page.getByLabelText(words.label), "您好");
  await expect.element(page.getByText(words.nothing)).toBeVisible();
  expect(place.querySelector("[data-read]")).toBeNull();
  root?.unmount();
  show();
  await expect.element(page.getByLabelText(words.label)).toHaveValue("您好");
  await userEvent.click(page.getByRole("button", { name: words.clear }));
  await expect.element(page.getByLabelText(words.label)).toHaveValue("");
});

test("a text longer than a page is read as far as one, and says so", async () => {
  show();
  setSession({ brief: `200亩${"。".repeat(3000)}靠近港口` });
  await expect.element(page.getByText(zh.tooLong("3,000"))).toBeVisible();
  await expect.element(page.getByRole("status")).toHaveTextContent(zh.found(1));
});

test("nothing of the text is put into the link", async () => {
  show();
  await userEvent.fill(page.getByLabelText(zh.label), "必须靠近港口");
  await expect.element(page.getByRole("status")).toHaveTextContent(zh.found(1));
  expect(decodeURIComponent(location.href)).not.toContain("港口");
});
