/** What is said of pictures and print sheets. */
import type { Page } from "playwright";
import { pixelsOf, shareOfColor } from "../pixels.ts";

export const exportWords = (page: Page) => {
  const dialog = page.getByRole("dialog", { name: "导出" });
  return {
    openExport: (name: "导出图片" | "制作打印图") =>
      page.getByRole("toolbar").getByRole("button", { name }).click(),
    /** What a button says that cannot be used now. */
    pressInVain: (name: "导出图片" | "制作打印图") =>
      page.getByRole("toolbar").getByRole("button", { name }).click({ force: true }),
    previewIsDrawn: () => dialog.locator("[data-preview=drawn]").waitFor(),
    writeField: (name: string, written: string) => dialog.getByLabel(name).first().fill(written),
    chooseOption: (name: string) => dialog.getByRole("radio", { name, exact: true }).check(),
    chooseScale: (scale: string) => dialog.locator("select").selectOption({ label: scale }),
    chooseKind: (name: string) => dialog.getByRole("tab", { name }).click(),
    exportText: () => dialog.innerText(),
    exportSays: () => dialog.locator("[data-making]").innerText(),
    /** Asks for the file and reads what comes. */
    takeFile: async (name: "下载 PNG" | "下载 PDF") => {
      const [download] = await Promise.all([
        page.waitForEvent("download", { timeout: 170_000 }),
        dialog.getByRole("button", { name }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return { fileName: download.suggestedFilename(), content: Buffer.concat(chunks) };
    },
    /** How large a picture is, and what share of it has a colour. */
    pictureFacts: async (picture: Buffer, color: string) => {
      const pixels = await page.evaluateHandle(pixelsOf, { picture: picture.toString("base64") });
      const share = await page.evaluate(shareOfColor, { pixels, color });
      return pixels.evaluate(
        ({ width, height }, found) => ({ width, height, share: found }),
        share,
      );
    },
    breakOff: async (name: "下载 PNG" | "下载 PDF") => {
      await dialog.getByRole("button", { name }).click();
      await dialog.getByRole("button", { name: "取消" }).click();
      await dialog.locator("[data-making=failed]").waitFor();
    },
  };
};
