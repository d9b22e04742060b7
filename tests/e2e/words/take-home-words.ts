/** What is said of what is taken home of a story, in the language of the page. */
import jsQR from "jsqr";
import type { Page } from "playwright";
import { pixelsOf } from "../pixels.ts";

export const takeHomeWords = (page: Page) => {
  const dialog = page.getByRole("dialog").filter({ has: page.locator("[data-take-home]") });
  const failed = dialog.locator("[data-making=failed]");
  return {
    /** From the list of stories. */
    openTakeHome: async (story: string) => {
      await page.locator(`li:has([data-story="${story}"]) [data-action=take-home]`).click();
      await dialog.getByRole("button", { name: /^下载/ }).waitFor();
    },
    takeHomeText: () => dialog.innerText(),
    takeHomeIsOpen: () => dialog.getByRole("button", { name: /^下载/ }).waitFor(),
    closeTakeHome: () => dialog.getByRole("button", { name: "关闭", exact: true }).click(),
    chooseToTake: (name: string | RegExp) => dialog.getByRole("radio", { name }).check(),
    /** Some scenes, counted from 1, and no others. */
    chooseScenes: async (...numbers: number[]) => {
      await dialog.getByRole("button", { name: "全不选" }).click();
      for (const number of numbers)
        await dialog
          .getByRole("checkbox")
          .nth(number - 1)
          .check();
    },
    breakOffTaking: async () => {
      await dialog.getByRole("button", { name: /^下载/ }).click();
      await dialog.getByRole("button", { name: "取消" }).click();
      await failed.waitFor();
    },
    /** Asks for the file and reads what comes. */
    takeStory: async () => {
      const downloaded = page.waitForEvent("download", { timeout: 170_000 });
      await dialog.getByRole("button", { name: /^下载/ }).click();
      const refused = failed.waitFor({ timeout: 170_000 }).then(async () => {
        throw new Error(await failed.innerText());
      });
      const download = await Promise.race([downloaded, refused]);
      // Nobody waits for the other any more.
      refused.catch(() => {});
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return { fileName: download.suggestedFilename(), content: Buffer.concat(chunks) };
    },
    /** What the code on a PNG holds; null without one. */
    codeOn: async (picture: Buffer) => {
      const pixels = await page.evaluateHandle(pixelsOf, { picture: picture.toString("base64") });
      const { data, width, height } = await pixels.evaluate((image) => ({
        data: Array.from(image.data),
        width: image.width,
        height: image.height,
      }));
      return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
    },
  };
};
