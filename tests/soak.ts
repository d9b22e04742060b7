/**
 * Lets a story play by itself for long, with a loss of the graphics each minute: `npm run soak [-- minutes [story]]`
 * after `npm run build`; ten minutes of `overview` when not said. Each scene is watched for a second and the rest of
 * its stay passed over, so that an hour shows as many scenes as a wall does in half a day.
 * Ends with 1 when the stage was blank for more than 5 seconds, anything failed, or memory grew.
 */
import { readFileSync } from "node:fs";
import { story as storySchema } from "#domain/story/story-schema.ts";
import { launchChromium } from "./chromium.ts";
import { serveBuilt } from "./serve-built.ts";
import { brokenBars, soakStory } from "./soak-story.ts";

const [minutes = "10", id = "overview"] = process.argv.slice(2);
const { scenes } = storySchema.parse(
  JSON.parse(readFileSync(`public/data/stories/${id}.json`, "utf8")),
);

const { address, close } = await serveBuilt(4292);
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
await page.goto(new URL(`?mode=present&story=${id}`, address).href);

const start = Date.now();
const passed = () => (Date.now() - start) / 60_000;
const report = await soakStory(page, {
  scenes,
  watches: 1000,
  isOver: () => passed() >= Number(minutes),
  lossesDue: () => Math.floor(passed()),
});
await browser.close();
await close();

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${id}: ${report.scenes} scenes in ${passed().toFixed(1)} minutes, ${report.losses} losses of the graphics`,
);
console.log(`longest blank      ${report.longestBlank} ms`);
console.log(`loaded anew        ${report.reloads} times`);
console.log(`errors             ${report.errors.length}`);
console.log("each time through: heap, elements, listeners, and code, which may grow");
for (const { heap, nodes, listeners, code } of report.weights)
  console.log(`                   ${megabytes(heap)}  ${nodes}  ${listeners}  ${megabytes(code)}`);
const broken = brokenBars(report);
for (const bar of broken) console.log(`BROKEN ${bar}`);
process.exitCode = broken.length > 0 ? 1 : 0;
