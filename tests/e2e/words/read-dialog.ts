import type { Page } from "playwright";

/** All that the dialog says, once there is one. */
export const readDialog = async (page: Page): Promise<string> => {
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return dialog.innerText();
};
