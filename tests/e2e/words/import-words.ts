/** What is said of taking files in and giving drawings away. */
import type { Page } from "playwright";

export const importWords = (page: Page) => {
  const dialog = page.getByRole("dialog", { name: /^导入“/ });
  return {
    dropOnMap: async (name: string, content: string | Uint8Array) => {
      await page.locator("[data-drop]").waitFor({ state: "attached" });
      const bytes = Buffer.from(content as string).toString("base64");
      const data = await page.evaluateHandle(
        ([file, base64]) => {
          const transfer = new DataTransfer();
          const decoded = Uint8Array.from(atob(base64 ?? ""), (one) => one.charCodeAt(0));
          transfer.items.add(new File([decoded], file ?? ""));
          return transfer;
        },
        [name, bytes],
      );
      for (const type of ["dragover", "drop"])
        await page.dispatchEvent("[data-map]", type, { dataTransfer: data });
    },
    importText: async () => {
      await dialog.getByRole("status").or(dialog.getByRole("alert")).first().waitFor();
      return dialog.innerText();
    },
    chooseInImport: (label: string, option: string) =>
      dialog.getByRole("combobox", { name: label, exact: true }).selectOption({ label: option }),
    confirmImport: async (count: number) => {
      await dialog.getByRole("button", { name: `导入 ${count} 个图形` }).click();
      await dialog.waitFor({ state: "detached" });
    },
    cancelImport: async () => {
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    },
    takeAllDrawings: async (format: "GeoJSON" | "CSV" | "XLSX") => {
      await page
        .locator("[data-panel=workspace]")
        .getByRole("button", { name: /^当前工作区/ })
        .click();
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: `导出全部图形 ${format}` }).click();
      const download = await coming;
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return { fileName: download.suggestedFilename(), content: Buffer.concat(chunks) };
    },
  };
};
