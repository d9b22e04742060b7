/** The Chromium the tests run in: found on the machine, or installed once. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright";

/** What Mesa's drawing by the processor takes, where Debian and its like keep it. */
const mesa = ["libEGL_mesa.so.0", "dri/swrast_dri.so"];
const libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"];
const hasMesa = libraries.some((folder) => mesa.every((file) => existsSync(`${folder}/${file}`)));

/**
 * Software drawing everywhere, so that pictures and timing do not depend on a GPU: Mesa's where there is one, which
 * takes half as long as the browser's own.
 */
export const chromiumArguments = [
  ...(hasMesa
    ? ["--use-gl=angle", "--use-angle=gl-egl"]
    : ["--use-angle=swiftshader", "--enable-unsafe-swiftshader"]),
  "--ignore-gpu-blocklist",
  // The page itself is put together by the processor: through software graphics that costs more than the map.
  "--disable-gpu-compositing",
  "--disable-background-networking",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Where the system has no language, files with Chinese names could not be saved; Mesa keeps off a GPU there may be. */
export const chromiumEnvironment = {
  ...process.env,
  LC_ALL: "C.UTF-8",
  LIBGL_ALWAYS_SOFTWARE: "1",
};

/** Path of a Chromium, or null when there is none yet. `CHROMIUM_PATH` goes before all. */
export const findChromium = (): string | null =>
  [
    process.env.CHROMIUM_PATH,
    // Without the bars and menus round the page, which otherwise take as long as a page without a map.
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    chromium.executablePath(),
  ].find((path) => path && existsSync(path)) ?? null;

/** Opens the Chromium of `findChromium`, unseen. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
    env: chromiumEnvironment,
  });
};

/** Installs a Chromium when there is none: Debian's package for root on Debian, else Playwright's own. */
export const ensureChromium = (): void => {
  if (findChromium()) return;
  const run = (command: string, ...values: string[]) =>
    spawnSync(command, values, { stdio: "inherit", shell: process.platform === "win32" }).status ===
    0;
  const isRootOnDebian = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  if (isRootOnDebian) {
    run("apt-get", "update");
    run(
      "apt-get",
      "install",
      "-y",
      "--no-install-recommends",
      "chromium-headless-shell",
      "fonts-noto-cjk",
      "libegl1",
      "libgl1-mesa-dri",
    );
  } else {
    run("npx", "playwright", "install", "chromium");
  }
  if (!findChromium()) {
    throw new Error(
      "The tests need a Chromium and could not install one. Install Chromium or Chrome, or set CHROMIUM_PATH to one.",
    );
  }
};
