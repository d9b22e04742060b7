/** Twenty questions a planner would ask, each answered from the default view in at most three steps. */
import { expect, test } from "vitest";
import type { Driver } from "./driver.ts";
import { oneAtlas, withoutMap } from "./one-atlas.ts";

const open = oneAtlas(withoutMap);

type Step = (atlas: Driver) => Promise<unknown>;

interface Question {
  asks: string;
  /** What a person does, one thing each. */
  steps: readonly Step[];
  /** Where the answer is read, and what it says. */
  answer: (atlas: Driver) => Promise<string>;
  says: readonly (string | RegExp)[];
}

const press =
  (key: string): Step =>
  (atlas) =>
    atlas.press(key);
const find =
  (words: string): Step =>
  (atlas) =>
    atlas.find(words);
const enter = press("Enter");

const panel = async (atlas: Driver) => atlas.panelText();
const section = (id: string) => (atlas: Driver) => atlas.sectionText(id);

const questions: Record<string, readonly Question[]> = {
  "of the targets and figures": [
    {
      asks: "高区的研发投入强度要达到多少,哪一年?",
      steps: [find("gq"), enter],
      answer: section("key-figures"),
      says: ["研发经费支出占地区生产总值比重", "5.5%", "2023", "目标"],
    },
    {
      asks: "哪些目标还不如已经写明的现状?",
      steps: [press("o"), (atlas) => atlas.toggleStatus(/低于现状/)],
      answer: async (atlas) => (await atlas.targetsListed()).join("\n"),
      says: ["科技服务机构", "万人有效发明专利拥有量", "高新技术产业产值占规模以上工业产值比重"],
    },
    {
      asks: "2030 年要达到什么,在哪里?",
      steps: [press("y"), (atlas) => atlas.pressYear("2030")],
      answer: (atlas) => atlas.timelineText(),
      says: ["这段时间的数字与承诺：3 条", "国际海洋生态科技城", "国家级海洋创新发展大平台"],
    },
    {
      asks: "新医药与医疗器械集群 2024 年的营业收入目标是多少?",
      steps: [press("i"), (atlas) => atlas.chooseNode("新医药与医疗器械")],
      answer: (atlas) => atlas.viewText(),
      says: ["850亿元", "目标", "2024"],
    },
    {
      asks: "点名的企业里,写明 2023 年营收目标的加起来是多少?",
      steps: [
        press("l"),
        (atlas) => atlas.pressBar("types", "企业"),
        (atlas) => atlas.addIndicator("企业营业收入"),
      ],
      answer: async (atlas) => (await atlas.sumsOfList()).join("\n"),
      says: ["2 项之和: 不低于 800亿元", "2023"],
    },
  ],
  "of space and industries": [
    {
      asks: "哪里的规划叠得最多?",
      steps: [press("s")],
      answer: (atlas) => atlas.viewText(),
      says: ["规划叠得最多的是南海新区", "蓝色经济新区、南部核心海洋经济区、中部制造业隆起带"],
    },
    {
      asks: "哪些区主导生物医药或医疗器械?",
      steps: [press("i"), (atlas) => atlas.chooseNode("新医药与医疗器械")],
      answer: (atlas) => atlas.viewText(),
      says: ["高区", "经区", "荣成市", "蓝色经济新区"],
    },
    {
      asks: "高区有几个园区,叫什么?",
      steps: [find("gq"), enter, (atlas) => atlas.clickButton("列出与所选有关的条目")],
      answer: async (atlas) =>
        `${await atlas.barSays("types", "园区")} ${(await atlas.rowsInSight()).join(" ")}`,
      says: [/^3 /, "医疗器械产业园"],
    },
    {
      asks: "哪些条目只知道在哪个区,不知道在区里哪儿?",
      steps: [press("l"), (atlas) => atlas.pressBar("placements", "只知所在区域")],
      answer: (atlas) => atlas.listStatus(),
      says: ["列出 64 项"],
    },
    {
      asks: "全市点名的创新平台有多少?",
      steps: [press("l"), (atlas) => atlas.chooseIn("范围", "all")],
      answer: async (atlas) => String(await atlas.barSays("types", "创新平台")),
      says: [/^51$/],
    },
  ],
  "of bodies and documents": [
    {
      asks: "谁牵头服务贸易引领区?",
      steps: [find("服务贸易引领区"), enter],
      answer: section("bodies"),
      says: ["牵头", "经区商务局"],
    },
    {
      asks: "市科技局牵头或参与几项任务?",
      steps: [find("市科技局"), enter, (atlas) => atlas.clickButton("在责任一览中看")],
      answer: (atlas) => atlas.pageText(),
      says: ["28 项任务"],
    },
    {
      asks: "同一份实施方案自己合不上的有几处?",
      steps: [
        press("c"),
        (atlas) => atlas.chooseConflicts(/威海市建设国家创新型城市实施方案.*：14|14/),
      ],
      answer: (atlas) => atlas.conflictsText(),
      says: ["列出 14 处"],
    },
    {
      asks: "高区和经区共有哪些产业?",
      steps: [press("v"), (atlas) => atlas.clickButton(/高区.*经区/)],
      answer: (atlas) => atlas.pageText(),
      says: ["新医药与医疗器械", "碳纤维等新材料", "先进装备与智能制造"],
    },
    {
      asks: "机场的位置有多准?",
      steps: [find("威海国际机场"), enter],
      answer: panel,
      says: ["误差约 300"],
    },
  ],
  "of what is not stated": [
    {
      asks: "高区面积多大?",
      steps: [find("gq"), enter],
      answer: section("silence"),
      says: ["面积"],
    },
    {
      asks: "新能源集群的目标是多少?",
      steps: [press("i"), (atlas) => atlas.chooseNode("新能源")],
      answer: (atlas) => atlas.viewText(),
      says: ["未载明"],
    },
    {
      asks: "环翠区的地区生产总值是多少?",
      steps: [find("hcq"), enter],
      answer: section("silence"),
      says: ["生产总值"],
    },
    {
      asks: "服务贸易产业园的 20 亿元在哪一年投?",
      steps: [find("服务贸易产业园"), enter],
      answer: section("key-figures"),
      says: [/20亿元[\s\S]*年份未载明|年份未载明[\s\S]*20亿元/],
    },
    {
      asks: "南海新区有哪些项目?",
      steps: [find("nhxq"), enter],
      answer: section("silence"),
      says: ["项目"],
    },
  ],
};

test.each(Object.entries(questions))("five questions %s", async (_, five) => {
  const atlas = await open();
  expect(five).toHaveLength(5);
  for (const { asks, steps, answer, says } of five) {
    expect(steps.length, asks).toBeLessThanOrEqual(3);
    await atlas.visit("");
    for (const step of steps) await step(atlas);
    for (const words of says) {
      const matching =
        typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words);
      await expect.poll(() => answer(atlas), { message: asks }).toEqual(matching);
    }
  }
});
