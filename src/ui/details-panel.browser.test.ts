import "#theme/global.css";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Archive, buildArchive } from "#domain/archive.ts";
import { entityTypes } from "#domain/entity-type.ts";
import { buildSearchIndex, findableSource, search } from "#domain/search.ts";
import { select, setGiven, setSettings } from "#store/atlas.ts";
import { type Language, languageNames, languages } from "#text/language.ts";
import { loadText } from "#text/loaded-text.ts";
import { DetailsPanel } from "./details-panel.tsx";

let archive: Archive;
let root: Root;
const place = document.createElement("div");

beforeAll(async () => {
  const read = async (name: string) => (await fetch(`/data/slices/${name}.json`)).json();
  archive = buildArchive(await read("index"), await read("details"));
  setGiven({ archive });
  document.body.append(place);
  root = createRoot(place);
  flushSync(() => root.render(createElement(DetailsPanel)));
});

afterAll(() => root.unmount());

/** Everything that has a panel, with its name. */
const panels = () => [
  ...archive.index.entities.map(({ id, name }) => ({ id, name })),
  ...archive.index.sources.map(({ id, title }) => ({ id, name: title })),
];

const rawId = new RegExp(`(?:${entityTypes.join("|")}|source|fact|conflict)/[a-z0-9]`);
const han = /\p{Script=Han}/u;
const hangul = /\p{Script=Hangul}/u;
/** Writing that has no place in a panel of a language. */
const foreign: Record<Language, RegExp> = {
  zh: hangul,
  en: new RegExp(`${han.source}|${hangul.source}`, "u"),
  ko: han,
};

/** What the panel says in the language of the page; what is marked as another language is left out. */
const saidIn = (panel: Element, language: Language): string => {
  const copy = panel.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll("[lang]"))
    if (other.getAttribute("lang") !== languageNames[language].tag) other.remove();
  return copy.textContent ?? "";
};

/** The panel of an entity or document, with all its sections. */
const openPanel = async (id: string): Promise<Element | null> => {
  flushSync(() => select(id));
  const panel = place.querySelector(`aside[data-entity="${id}"]`);
  while (panel && !panel.querySelector("[data-whole]"))
    await new Promise((resolve) => setTimeout(resolve));
  return panel;
};

const faultsOf = async (id: string, name: string, language: Language): Promise<string[]> => {
  const panel = await openPanel(id);
  if (!panel) return [`${id}: no panel opens`];
  for (const closed of panel.querySelectorAll<HTMLElement>("section button[aria-expanded=false]"))
    flushSync(() => closed.click());
  const said = saidIn(panel, language);
  const found = [rawId, foreign[language], /undefined|NaN|\[object/].flatMap((pattern) => {
    const at = said.search(pattern);
    return at < 0 ? [] : [`${id}: “${said.slice(Math.max(0, at - 12), at + 24)}”`];
  });
  const empty = [...panel.querySelectorAll("section")]
    .filter((section) => {
      const words = section.textContent?.replace(
        section.querySelector("h3")?.textContent ?? "",
        "",
      );
      return !words?.trim();
    })
    .map((section) => `${id}: the section ${section.dataset.section} is empty`);
  const heading = panel.querySelector("h2")?.textContent;
  return [...found, ...empty, ...(heading === name ? [] : [`${id}: is headed ${heading}`])];
};

test.each(languages)(
  "every panel opens in %s, without an empty section, a raw id or an untranslated word",
  { timeout: 300_000 },
  async (language) => {
    await loadText(language);
    setSettings({ language });
    expect(panels().length).toBeGreaterThan(500);
    const faults: string[] = [];
    for (const { id, name } of panels())
      faults.push(...(await faultsOf(id, name[language], language)));
    expect(faults).toEqual([]);
  },
);

test("every panel is found by the name it has in each language", () => {
  const { entities, sources } = archive.index;
  const index = buildSearchIndex([...entities, ...sources.map(findableSource)]);
  const missed = panels().flatMap(({ id, name }) =>
    languages
      .filter((language) => !search(index, name[language]).some(({ item }) => item.id === id))
      .map((language) => `${id}: ${name[language]}`),
  );
  expect(missed).toEqual([]);
});
