import type { ExportChoices } from "#domain/sheet/export-choices.ts";
import { setSession, useAtlas } from "#store/atlas.ts";

/** Changes how a person wants pictures and sheets. */
export const choose = (patch: Partial<ExportChoices>): void =>
  setSession({ exporting: { ...useAtlas.getState().session.exporting, ...patch } });
