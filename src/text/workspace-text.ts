import { enWorkspace } from "./en-workspace.ts";
import { koWorkspace } from "./ko-workspace.ts";
import type { Language } from "./language.ts";
import { type WorkspaceText, zhWorkspace } from "./zh-workspace.ts";

/** The words of the workspace in a language. Loaded with it. */
export const workspaceTextIn: Record<Language, WorkspaceText> = {
  zh: zhWorkspace,
  en: enWorkspace,
  ko: koWorkspace,
};
