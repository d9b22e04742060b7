// Installs what the project needs, when it is not there yet. Plain JavaScript without dependencies: it runs
// on whatever Node a machine has, before anything else is there. The project's own Node comes with the rest.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `需要 Node 20.19 或更新版本,当前是 ${process.versions.node}。\nNode 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exit(1);
}

/** npm writes this file at the end of every install. */
const done = "node_modules/.package-lock.json";
const isUpToDate =
  existsSync(done) &&
  ["package.json", "package-lock.json"].every(
    (file) => statSync(file).mtimeMs <= statSync(done).mtimeMs,
  );

if (!isUpToDate) {
  console.log("正在安装依赖…… Installing what the atlas needs…");
  const { status } = spawnSync("npm install --include=dev --loglevel=error", {
    stdio: "inherit",
    shell: true,
  });
  process.exit(status ?? 1);
}
