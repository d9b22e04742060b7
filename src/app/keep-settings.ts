import { readSettings, writeSettings } from "#data/settings-storage.ts";
import { setSettings, useAtlas } from "#store/atlas.ts";

/** Takes up a person's settings and keeps them as they change. */
export const keepSettings = () => {
  const {
    language,
    theme,
    hasSingleKeys,
    tiandituKey,
    services,
    basemap,
    routing,
    recent,
    hasAnsweredTour,
    notes,
    author,
  } = readSettings();
  setSettings({
    language: language ?? null,
    theme: theme ?? null,
    hasSingleKeys: hasSingleKeys ?? true,
    tiandituKey: tiandituKey ?? null,
    services: services ?? [],
    basemap: basemap ?? null,
    routing: routing ?? null,
    recent: recent ?? [],
    hasAnsweredTour: hasAnsweredTour ?? false,
    notes: notes ?? {},
    author: author ?? "",
  });
  useAtlas.subscribe(({ settings }, previous) => {
    if (settings === previous.settings) return;
    writeSettings({
      ...(settings.language && { language: settings.language }),
      ...(settings.theme && { theme: settings.theme }),
      hasSingleKeys: settings.hasSingleKeys,
      ...(settings.tiandituKey && { tiandituKey: settings.tiandituKey }),
      ...(settings.services.length > 0 && { services: [...settings.services] }),
      ...(settings.basemap && { basemap: settings.basemap }),
      ...(settings.routing && { routing: settings.routing }),
      ...(settings.recent.length > 0 && { recent: [...settings.recent] }),
      ...(settings.hasAnsweredTour && { hasAnsweredTour: true }),
      ...(Object.keys(settings.notes).length > 0 && { notes: { ...settings.notes } }),
      ...(settings.author && { author: settings.author }),
    });
  });
};
