/** What is said of a briefing. */
import type { Page } from "playwright";

export const stageWords = (page: Page) => {
  const stage = page.locator("[data-scene]");
  return {
    /** Waits until a scene of the story on the screen stands there. */
    sceneIs: (id: string) => page.locator(`[data-scene="${id}"]`).waitFor(),
    sceneNow: () => stage.getAttribute("data-scene"),
    hasStage: () => stage.isVisible(),
    storiesOffered: async () => {
      await page.locator("[data-story]").first().waitFor();
      return page.locator("[data-story] b").allInnerTexts();
    },
    beginStory: (id: string) => page.locator(`[data-story="${id}"]`).click(),
    /** The words on the stage, and the whole of it as a picture. */
    wholeScene: async () => ({
      words: await stage.innerText(),
      picture: (await page.screenshot()).toString("base64"),
    }),
    /** Values on the cards of a scene, by fact. */
    figuresOnStage: () =>
      stage.locator("section:not([data-leaving]) [data-figure]").evaluateAll((cards) =>
        cards.map((card) => ({
          id: card.getAttribute("data-figure"),
          value: card.querySelector("button")?.textContent,
          text: (card as HTMLElement).innerText,
        })),
      ),
    isBlack: () => stage.getByText("黑屏。").isVisible(),
    /** Elements of the stage that reach out of it, or over its foot. */
    offStage: () =>
      stage.evaluate((whole) => {
        const edge = whole.getBoundingClientRect();
        return [
          ...whole.querySelectorAll(
            "section:not([data-leaving]) :is(h2, p, [data-figure], figure li)",
          ),
        ]
          .filter((element) => {
            const { top, bottom, left, right } = element.getBoundingClientRect();
            return (
              top < edge.top || bottom > edge.bottom - 20 || left < edge.left || right > edge.right
            );
          })
          .map((element) => element.textContent);
      }),
    /** How much of their size the letters of a scene have kept to find room. */
    sizeOfLetters: () =>
      stage
        .locator("section:not([data-leaving]) > div")
        .evaluate((content) => Number.parseFloat(content.style.fontSize)),
    /** A finger goes over the screen; negative is to the left. */
    swipe: (by: number) =>
      page.evaluate((distance) => {
        const send = (type: string, clientX: number) =>
          document.body.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              pointerType: "touch",
              pointerId: 7,
              clientX,
              clientY: 300,
            }),
          );
        send("pointerdown", 600);
        send("pointerup", 600 + distance);
      }, by),
    clickScreen: (x: number, y: number) => page.mouse.click(x, y),
    /** From now on the clock of the page can be put forward. */
    takeClock: () => page.clock.install(),
    letTimePass: async (milliseconds: number) => {
      // What was last asked for has been taken up two pictures of the page later.
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      await page.clock.fastForward(milliseconds);
    },
  };
};
