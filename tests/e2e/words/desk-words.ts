/** What is said of the window of a presenter, and of what it puts on the wall. */
import type { Page } from "playwright";
import type { Told } from "#data/briefing/message.ts";

/** A point by its shares of the width and height of the wall. */
type Share = readonly [x: number, y: number];

export const deskWords = (page: Page) => {
  const wall = page.locator("[data-wall-in-small]");
  const marks = page.locator("[data-marks-canvas]");
  const pointOf = async ([x, y]: Share) => {
    const box = await wall.boundingBox();
    if (!box) throw new Error("There is no wall on the desk.");
    // Inside its border.
    return { x: box.x + 1 + x * (box.width - 2), y: box.y + 1 + y * (box.height - 2) };
  };
  return {
    /** Begins a story and opens the desk for it. */
    presentWithDesk: (story: string) =>
      page.locator(`li:has([data-story="${story}"]) [data-action=present-with-desk]`).click(),
    /** Waits until the desk is at a scene, and the notes of it are there to read. */
    deskIsAt: (id: string) => page.locator(`[data-desk-scene="${id}"] [data-notes]`).waitFor(),
    nextOnDesk: () => page.locator("[data-next-scene]").getAttribute("data-next-scene"),
    useTool: (id: string) => page.locator(`[data-tool="${id}"]`).click(),
    jumpTo: (scene: number) =>
      page
        .getByRole("navigation", { name: "各幕" })
        .getByRole("button")
        .nth(scene - 1)
        .click(),
    deskSays: (what: "frozen" | "detour") => page.locator(`[data-${what}] button`).waitFor(),
    stageIs: (state: "live" | "lost") =>
      page.locator(`[data-stage=${state}]`).waitFor({ state: "attached" }),
    reopenStage: () => page.locator("[data-reopen]").click(),

    /** Points at the wall in small, as the mouse does. */
    pointAtWall: async (share: Share) => {
      const { x, y } = await pointOf(share);
      await page.mouse.move(x - 3, y - 3);
      await page.mouse.move(x, y);
    },
    drawOnWall: async (from: Share, to: Share) => {
      const [a, b] = [await pointOf(from), await pointOf(to)];
      await page.mouse.move(a.x, a.y);
      await page.mouse.down();
      await page.mouse.move(b.x, b.y, { steps: 12 });
      await page.mouse.up();
    },
    /** Takes the light or the pen by keyboard. */
    holdByKeyboard: () => page.locator("[data-hand]").focus(),
    /** Where the middle of the spotlight is painted, CSS pixels of the map. */
    spotlightAt: async () => {
      const at = await marks.getAttribute("data-spotlight");
      const [x = Number.NaN, y = Number.NaN] = at?.split(",").map(Number) ?? [];
      return at === null ? null : { x, y };
    },
    hasSpotlight: () => page.locator("[data-spotlight]").waitFor({ state: "attached" }),
    /** What is painted over the map at a share of it: red, green, blue and how opaque, 0 to 255. */
    markAt: ([x, y]: Share) =>
      marks.evaluate(
        (canvas, [left, top]) => {
          const { width, height } = canvas as HTMLCanvasElement;
          const pen = (canvas as HTMLCanvasElement).getContext("2d");
          return [...(pen?.getImageData(left * width, top * height, 1, 1).data ?? [])];
        },
        [x, y] as const,
      ),
    mapSize: () =>
      page.locator("[data-map]").evaluate(({ clientWidth, clientHeight }) => ({
        width: clientWidth,
        height: clientHeight,
      })),

    /** From now on remembers what the stage says of itself; hears it as a window of its own would. */
    listenToStage: () =>
      page.evaluate(() => {
        new BroadcastChannel("weihai-atlas.briefing").onmessage = ({ data }) => {
          if (data.type === "tell")
            document.documentElement.dataset.told = JSON.stringify(data.told);
        };
      }),
    stageTold: async (): Promise<Told | null> =>
      JSON.parse((await page.locator("html").getAttribute("data-told")) ?? "null"),
    wearTheme: (theme: "light" | "dark") =>
      page.evaluate((worn) => {
        document.documentElement.dataset.theme = worn;
      }, theme),
    barIsAbout: () => page.locator("[role=toolbar][data-about]").isVisible(),
    moveMouse: async () => {
      await page.mouse.move(300, 300);
      await page.mouse.move(340, 320);
    },
  };
};
