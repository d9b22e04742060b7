/** Speaks the user's words; with `words/`, all of the end-to-end tests that knows Playwright. */
import { readFileSync, writeFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page, Request, Route } from "playwright";
import { inject } from "vitest";
import { launchChromium } from "../chromium.ts";
import { pixelsOf, pngOf, shareOfColor, shareOfDifference } from "./pixels.ts";
import { basemapWords } from "./words/basemap-words.ts";
import { compareWords } from "./words/compare-words.ts";
import { conflictsWords } from "./words/conflicts-words.ts";
import { deskWords } from "./words/desk-words.ts";
import { drawWords } from "./words/draw-words.ts";
import { dutiesWords } from "./words/duties-words.ts";
import { exportWords } from "./words/export-words.ts";
import { factSheetWords } from "./words/fact-sheet-words.ts";
import { importWords } from "./words/import-words.ts";
import { investWords } from "./words/invest-words.ts";
import { layersWords } from "./words/layers-words.ts";
import { listWords } from "./words/list-words.ts";
import { makeWords } from "./words/make-words.ts";
import { measureWords } from "./words/measure-words.ts";
import { pairWords } from "./words/pair-words.ts";
import { searchWords } from "./words/search-words.ts";
import { stageWords } from "./words/stage-words.ts";
import { surviveWords } from "./words/survive-words.ts";
import { takeHomeWords } from "./words/take-home-words.ts";
import { targetWords } from "./words/target-words.ts";
import { thematicWords } from "./words/thematic-words.ts";
import { tourWords } from "./words/tour-words.ts";
import { viewWords } from "./words/view-words.ts";
import { withinWords } from "./words/within-words.ts";
import { workspaceWords } from "./words/workspace-words.ts";

/** What a test may change about the world before the atlas opens. */
export interface World {
  width?: number;
  height?: number;
  /** Whether the map is drawn in all its pixels; others draw a quarter of them each way, for software graphics pay for each. */
  isSharp?: boolean;
  /** Path ending → what is answered instead of the file; null drops the connection, a promise keeps the file waiting for it. */
  answers?: Record<string, { status: number; body: string } | null | Promise<void>>;
  /** Host → what online services answer there, or how; null drops the connection. */
  services?: Record<string, Answer | null | ((address: string) => Answer | null)>;
  hasWebgl?: boolean;
  /** Whether a copy for later is kept on the device; most tests have no use for one, and it takes its time. */
  isKept?: boolean;
  /** Whether nobody has been here before on this device; most tests come back to it and are offered no tour. */
  isFirstVisit?: boolean;
}

/** What a service of another origin answers. */
export interface Answer {
  status?: number;
  type?: string;
  body: string | Buffer;
}

export type Driver = ReturnType<typeof speak>;

let shared: Browser | null = null;

const browser = async (): Promise<Browser> => {
  if (shared?.isConnected()) return shared;
  shared = await launchChromium();
  return shared;
};

/** Closes the browser all tests of a file shared. */
export const closeBrowser = async (): Promise<void> => {
  await shared?.close();
  shared = null;
};

/** Opens the atlas at a link in a fresh profile. */
export const openAtlas = async (link = "", world: World = {}) => {
  const { width = 1440, height = 900, isSharp = false, answers = {}, services = {} } = world;
  const { hasWebgl = true, isKept = false, isFirstVisit = false } = world;
  const address = inject("address");
  const context = await (await browser()).newContext({
    viewport: { width, height },
    deviceScaleFactor: isSharp ? 1 : 0.25,
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
    ...(!isFirstVisit && { storageState: { cookies: [], origins: [beenHere(address)] } }),
  });
  // As patient as software graphics on two busy processors ask for.
  context.setDefaultTimeout(60_000);
  if (!hasWebgl) {
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  }
  if (!isKept) {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    });
  }
  const complaints: string[] = [];
  const foreign: string[] = [];
  /** What was asked for and has neither come nor been refused. */
  const awaited = new Set<Request>();
  context.on("requestfinished", (request) => awaited.delete(request));
  context.on("requestfailed", (request) => awaited.delete(request));
  const page = await context.newPage();
  page.on("console", (message) => {
    // How the browser takes over what software graphics have drawn is not the atlas' doing.
    if (message.text().includes("GPU stall due to ReadPixels")) return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  context.on("request", (request) => {
    awaited.add(request);
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(address).origin)
      foreign.push(request.url());
  });
  for (const [ending, answer] of Object.entries(answers)) {
    await page.route(`**/${ending}`, (route: Route) => {
      if (answer instanceof Promise) return answer.then(() => route.continue());
      return answer === null ? route.abort() : route.fulfill(answer);
    });
  }
  for (const [host, given] of Object.entries(services)) {
    await context.route(
      ({ hostname }) => hostname === host || hostname.endsWith(`.${host}`),
      (route: Route) => {
        const answer = typeof given === "function" ? given(route.request().url()) : given;
        if (answer === null) return route.abort();
        const { status = 200, type = "image/png", body } = answer;
        const headers = { "access-control-allow-origin": "*" };
        return route.fulfill({ status, contentType: type, body, headers });
      },
    );
  }
  await page.goto(new URL(link, address).href);
  await page.locator("[data-mode]").waitFor();
  const lastSeen = async () =>
    [
      ...(await Promise.all(context.pages().map(seenOn))),
      ...complaints.map((complaint) => `complaint: ${complaint}`),
      ...[...awaited].map((request) => `awaited: ${request.url()}`),
    ].join("\n");
  return { ...speak(page, context, complaints, foreign, address), lastSeen };
};

/** Where a page is, the state of its map and all its words, unless it hangs. */
const seenOn = async (page: Page): Promise<string> => {
  const seen = page.evaluate(() => {
    const map = document.querySelector<HTMLElement>("[data-map]");
    return [`map: ${JSON.stringify(map?.dataset)}`, document.body.innerText].join("\n");
  });
  const patience = new Promise<string>((resolve) => {
    setTimeout(resolve, 5000, "The page does not answer.");
  });
  return `${page.url()}\n${await Promise.race([seen, patience]).catch(String)}`;
};

/** What stays on the device of somebody who has answered the offer of a tour. */
const beenHere = (address: string) => ({
  origin: new URL(address).origin,
  localStorage: [
    { name: "weihai-atlas.settings", value: JSON.stringify({ hasAnsweredTour: true }) },
  ],
});

const speak = (
  page: Page,
  context: BrowserContext,
  complaints: string[],
  foreign: readonly string[],
  address: string,
) => {
  const panel = page.locator("aside[data-entity]");
  const sample = panel.locator("[data-core-sample]");
  const map = page.locator("[data-map]");

  /** The map has drawn all it was asked to. */
  const mapIsDrawn = async () => {
    // What is asked of the map reaches it with the next picture of the page.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    await page.locator("[data-map=ready][data-idle]").waitFor({ state: "attached" });
  };
  /** WCAG 2.2 AA violations, one line each. */
  const accessibilityFaults = async () => {
    const { violations } = await new AxeBuilder({ page })
      // What passes is not written out: on long pages that takes longer than to look.
      .options({ resultTypes: ["violations"] })
      // There are no frames, for which it would open a page of its own each time.
      .setLegacyMode()
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  };
  const panelShows = async (name: string) => {
    await panel.getByRole("heading", { level: 2, name, exact: true }).waitFor();
  };

  const pixels = (picture: Buffer, scale = 1) =>
    page.evaluateHandle(pixelsOf, { picture: picture.toString("base64"), scale });
  const shareOf = async (color: string) =>
    page.evaluate(shareOfColor, { pixels: await pixels(await map.screenshot()), color });

  /** What is not on the screen is not drawn yet: a reader scrolls to it. */
  const reach = async (id: string) => {
    const section = panel.locator(`[data-section=${id}]`);
    await section.scrollIntoViewIfNeeded();
    // A section beside the screen has its text only once the browser has drawn it.
    await section
      .getByRole("heading")
      .first()
      .evaluate(async (heading) => {
        while (!heading.checkVisibility({ contentVisibilityAuto: true }))
          await new Promise(requestAnimationFrame);
      });
    return section;
  };

  return {
    ...layersWords(page),
    ...basemapWords(page),
    ...thematicWords(page),
    ...targetWords(page, panelShows),
    ...dutiesWords(page),
    ...listWords(page),
    ...searchWords(page),
    ...makeWords(page),
    ...measureWords(page),
    ...exportWords(page),
    ...factSheetWords(page),
    ...takeHomeWords(page),
    ...drawWords(page, (longitude, latitude) => pointOf(page, longitude, latitude)),
    ...compareWords(page),
    ...conflictsWords(page),
    ...viewWords(page),
    ...stageWords(page),
    ...deskWords(page),
    ...surviveWords(page),
    ...tourWords(page),
    ...pairWords(page, (longitude, latitude) => pointOf(page, longitude, latitude)),
    ...importWords(page),
    ...investWords(page),
    ...workspaceWords(page),
    ...withinWords(page),
    complaints,
    foreign,
    mapIsDrawn,
    panelShows,
    panelIsOf: (id: string) => page.locator(`aside[data-entity="${id}"]`).waitFor(),
    close: () => context.close(),
    /** The atlas once more in the same browser. */
    anotherTab: async (link = "") => {
      const other = await context.newPage();
      other.on("pageerror", (error) => complaints.push(error.message));
      await other.goto(new URL(link, address).href);
      await other.locator("[data-mode]").waitFor();
      return speak(other, context, complaints, foreign, address);
    },

    /** The window that opens when something is done in this one. */
    windowOpenedBy: async (act: () => Promise<unknown>) => {
      const [other] = await Promise.all([context.waitForEvent("page"), act()]);
      other.on("pageerror", (error) => complaints.push(error.message));
      await other.locator("[data-mode]").waitFor();
      return speak(other, context, complaints, foreign, address);
    },
    closeWindow: () => page.close(),

    /** Everything after the origin and path. */
    link: () => {
      const { search, hash } = new URL(page.url());
      return search + hash;
    },
    address,
    goTo: (link: string) => page.goto(new URL(link, address).href),
    /** Follows a link without loading the page anew, as the back button does. */
    visit: (link: string) =>
      page.evaluate((query) => {
        history.pushState(null, "", `${location.pathname}${query}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }, link),
    resizeTo: (width: number, height: number) => page.setViewportSize({ width, height }),
    back: () => page.goBack(),
    forward: () => page.goForward(),
    reload: () => page.reload(),
    goOffline: () => context.setOffline(true),
    isKeptOffline: () =>
      page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        if (!active || active.state === "activated") return;
        await new Promise((resolve) => active.addEventListener("statechange", resolve));
      }),

    /** With the first stop of the keyboard, as somebody would who cannot use a mouse. */
    skipToMap: async () => {
      await mapIsDrawn();
      const skip = page.getByRole("button", { name: "跳到地图" });
      await skip.focus();
      await page.keyboard.press("Enter");
    },
    press: (key: string) => page.keyboard.press(key),
    type: (text: string) => page.keyboard.type(text),

    /** Chooses an area in the list of the layer panel. */
    openArea: async (name: string) => {
      await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
      await panelShows(name);
    },
    /** Clicks the map at a place on the ground, degrees WGS84. */
    clickMapAt: async (longitude: number, latitude: number) => {
      await mapIsDrawn();
      const { x, y } = await pointOf(page, longitude, latitude);
      await page.mouse.click(x, y);
    },
    doubleClickMapAt: async (longitude: number, latitude: number) => {
      await mapIsDrawn();
      const { x, y } = await pointOf(page, longitude, latitude);
      await page.mouse.dblclick(x, y);
    },
    pointAtMap: async (longitude: number, latitude: number) => {
      await mapIsDrawn();
      const { x, y } = await pointOf(page, longitude, latitude);
      await page.mouse.move(x - 2, y - 2);
      await page.mouse.move(x, y);
    },
    /** Names of the places spread out round a count. */
    fanned: () =>
      page
        .getByRole("list", { name: /此处的 \d+ 个地点/ })
        .getByRole("button")
        .allInnerTexts(),
    previewedName: async () => {
      const card = page.locator("main [aria-hidden=true]").filter({ hasText: /点击选取|Click to/ });
      await card.waitFor();
      return card.locator("p").nth(1).innerText();
    },
    clickButton: (name: string | RegExp) => page.getByRole("button", { name }).first().click(),
    chooseLanguage: (name: string) => page.getByRole("radio", { name, exact: true }).click(),
    switchLayer: async (name: string) => {
      await page.locator("nav label").filter({ hasText: name }).first().click();
    },

    /** Names of everything on offer under the last click, as listed. */
    areasOnOffer: () => sample.locator("[aria-current]").allInnerTexts(),
    chooseOffered: (name: string) => sample.getByRole("button", { name, exact: true }).click(),
    /** All that is said of what lies under the last click. */
    coreSample: () => sample.innerText(),
    panelText: () => panel.innerText(),
    sectionText: async (id: string) => {
      const section = await reach(id);
      return section.innerText();
    },
    /** Opens what a section of the panel names. */
    openInSection: async (id: string, name: string) => {
      const section = await reach(id);
      await section.getByRole("button", { name, exact: true }).click();
    },
    hasPanel: () => panel.isVisible(),

    /** Opens the evidence of the figure that reads so, and says what stands there. */
    readEvidence: async (figure: string) => {
      await panel.getByRole("button", { name: figure }).first().click();
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      return dialog.innerText();
    },
    /** Narrows the facts of a section of the panel, and says what is left. */
    narrow: async (id: string, typed: string) => {
      const section = await reach(id);
      await section.getByRole("searchbox").fill(typed);
      return section.innerText();
    },
    /** Opens what is folded in a section of the panel or a part of the page. */
    unfold: async (place: string, name: string) => {
      const part = page.locator(`[data-section=${place}], [data-part=${place}]`);
      await part.getByRole("button", { name, expanded: false }).first().click();
      return part.innerText();
    },
    closeEvidence: async () => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
    hrefInEvidence: (name: string) =>
      page.getByRole("dialog").getByRole("link", { name }).getAttribute("href"),
    clickInEvidence: (name: string) =>
      page.getByRole("dialog").getByRole("button", { name }).click(),
    openInPart: async (part: string, name: string) => {
      await page
        .locator(`[data-part=${part}]`)
        .getByRole("button", { name, exact: true })
        .first()
        .click();
      await panelShows(name);
    },
    partText: async (part: string) => {
      const place = page.locator(`[data-part=${part}]`);
      await place.waitFor();
      return place.innerText();
    },
    openPage: async (name: string) => {
      await page.locator("nav [data-view]").and(page.getByRole("button", { name })).click();
      await page.locator("[data-page]").waitFor();
    },
    backToMap: () => page.locator("nav [data-view=map]").click(),
    hasPage: () => page.locator("main[data-page]").isVisible(),
    pageIs: (id: string) => page.locator(`main[data-page="${id}"]`).waitFor(),
    /** Chinese words on the page that are not marked as original. */
    untranslated: () =>
      page
        .locator("main[data-page]")
        .evaluate((main) =>
          [...main.querySelectorAll("*")].flatMap((element) =>
            element.closest("[lang=zh-CN]")
              ? []
              : [...element.childNodes].flatMap((node) =>
                  node.nodeType === Node.TEXT_NODE && /\p{Script=Han}/u.test(node.textContent ?? "")
                    ? [node.textContent]
                    : [],
                ),
          ),
        ),
    /** Clicks a download and reads what comes. */
    download: async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[data-part=downloads]").getByText(name, { exact: true }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return { fileName: download.suggestedFilename(), content: Buffer.concat(chunks) };
    },
    giveFile: (name: string, content: string | Buffer) =>
      page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content as string) }),
    /** Takes what was taken from a document by its words; says what the passage in the original reads. */
    readPassage: async (words: string) => {
      await page.getByRole("button", { name: words }).first().click();
      const passage = page.locator("article mark[data-read]");
      await passage.first().waitFor();
      return (await passage.allInnerTexts()).join("");
    },
    statementsTaken: async () => {
      const taken = page.getByRole("region", { name: "取自此文件" }).getByRole("listitem");
      await taken.first().waitFor();
      return taken.count();
    },

    closeDialog: async () => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
    dialogSays: (words: string | RegExp) =>
      page.getByRole("dialog").getByText(words).first().waitFor(),
    dialogText: () => page.getByRole("dialog").innerText(),
    footText: () => page.getByRole("contentinfo").or(page.locator("main footer")).innerText(),
    kept: () => page.evaluate(() => JSON.stringify(localStorage)),
    /** Waits until an sRGB colour covers more, or less, of the map than a share. */
    colorCovers: async (color: string, share: number, isMore: boolean) => {
      for (let tries = 0; tries < 60; tries += 1) {
        if ((await shareOf(color)) > share === isMore) return;
        await page.waitForTimeout(250);
      }
      throw new Error(`${color} does not cover ${isMore ? "more" : "less"} than ${share}.`);
    },
    chooseIn: (label: string, option: string) =>
      page.getByLabel(label, { exact: true }).selectOption(option),

    notice: async (id: string) => {
      const notice = page.locator(`[data-notice=${id}]`);
      await notice.waitFor();
      return notice.innerText();
    },
    dismissNotice: async (id: string) => {
      const notice = page.locator(`[data-notice=${id}]`);
      await notice.getByRole("button").last().click();
      await notice.waitFor({ state: "detached" });
    },
    linkOf: (name: string) => page.getByRole("link", { name }).getAttribute("href"),
    pageText: () => page.locator("body").innerText(),
    waitForText: (text: string | RegExp) => page.getByText(text).first().waitFor(),
    language: () => page.locator("html").getAttribute("lang"),
    theme: () => page.locator("html").getAttribute("data-theme"),
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    focusedName: () =>
      page.evaluate(
        () =>
          document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
      ),

    /** Share of canvas pixels of an sRGB colour (each channel within 6 of 255). */
    shareOfColor: shareOf,
    /** The share of the map that looks unlike the picture kept under a name. */
    differenceFromPicture: async (name: string) => {
      const file = new URL(`pictures/${name}.png`, import.meta.url);
      const shot = await pixels(await map.screenshot(), 0.5);
      if (process.env.UPDATE_PICTURES)
        writeFileSync(file, Buffer.from(await page.evaluate(pngOf, shot), "base64"));
      return page.evaluate(shareOfDifference, [shot, await pixels(readFileSync(file))] as const);
    },
    loseGraphics: (isRestored: boolean) =>
      page.evaluate((restored) => {
        const canvas = document.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
        const loser = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
        // Before the page has heard of it, a browser refuses to give them back.
        const giveBack = () => setTimeout(() => loser?.restoreContext(), 300);
        if (restored) canvas?.addEventListener("webglcontextlost", giveBack, { once: true });
        loser?.loseContext();
      }, isRestored),

    accessibilityFaults,
    /** The same without the sizes of what the edge of a scrolled panel happens to cut. */
    accessibilityFaultsWithin: async () =>
      (await accessibilityFaults()).filter(
        (fault) => !/^target-size.*partially obscured/s.test(fault),
      ),
    /** Elements that reach beyond the window sideways, but for what scrolls there on purpose. */
    overflow: () =>
      page.evaluate(() =>
        [...document.querySelectorAll("#atlas *:not(canvas)")]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > innerWidth + 1 &&
              !element.parentElement?.closest("[data-scrolls]"),
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      ),
  };
};

/** Where a place on the ground is on the screen, from the camera in the address. */
const pointOf = async (page: Page, longitude: number, latitude: number) => {
  const [zoom = 0, centerLatitude = 0, centerLongitude = 0] = new URL(page.url()).hash
    .slice(1)
    .split("/")
    .map(Number);
  const box = await page.locator("[data-map]").boundingBox();
  if (!box) throw new Error("There is no map on the page.");
  const worldSize = 512 * 2 ** zoom;
  const mercator = (degrees: number) =>
    (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))) / 360;
  return {
    x: box.x + box.width / 2 + ((longitude - centerLongitude) / 360) * worldSize,
    y: box.y + box.height / 2 + (mercator(latitude) - mercator(centerLatitude)) * worldSize,
  };
};
