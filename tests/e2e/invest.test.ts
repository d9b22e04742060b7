import { expect, test } from "vitest";
import type { Criterion } from "#domain/invest/criterion.ts";
import { admitBy, nearMissesOf } from "#domain/invest/near-misses.ts";
import { type Ranking, rankCandidates } from "#domain/invest/rank-candidates.ts";
import { startingPoints } from "#domain/invest/starting-points.ts";
import { archive, distances } from "../built-places.ts";
import { oneAtlas, withoutMap } from "./one-atlas.ts";

const open = oneAtlas();

const marine = startingPoints.find(({ id }) => id === "marine")?.criteria ?? [];
const rankingOf = (criteria: readonly Criterion[]): Ranking =>
  rankCandidates(archive, distances, criteria, false);
/** As the list shows them at first. */
const listed = ({ ranked }: Ranking, count = 12): string[] =>
  ranked.slice(0, count).map(({ rank, entity }) => `${rank} ${entity.id}`);

/** A routing service of OSRM, at one of its addresses. */
const roads = (address: string) =>
  address.startsWith("https://router.example/osrm/route/v1/driving/122.24")
    ? {
        type: "application/json",
        body: JSON.stringify({ code: "Ok", routes: [{ distance: 31_234, duration: 2_455 }] }),
      }
    : { type: "text/html", body: "<!doctype html>" };

test("from a need to a shortlist: criteria, ranking in step with the map, a near miss admitted, comparison, link", async () => {
  const park = "park/gushan-marine";
  const atlas = await open(`?sel=${park}`, {
    isSharp: true,
    services: { "router.example": (address) => roads(address) },
  });
  await atlas.mapIsDrawn();
  const middle = /#[\d.]+(\/.*)/.exec(atlas.link())?.[1];
  await atlas.switchMode("招商");
  expect(atlas.link()).toContain(`mode=invest&sel=${park}`);
  await atlas.startFrom("海洋生物 · 近港");
  const ranking = rankingOf(marine);
  await expect.poll(atlas.candidatesListed).toEqual(listed(ranking));
  await atlas.isJudged(park);
  await atlas.mapIsDrawn();
  expect(/#[\d.]+(\/.*)/.exec(atlas.link())?.[1]).toBe(middle);
  const doubt = await atlas.doubtSaid();
  expect(doubt).toMatch(/2,000 组随机权重中，\d+%居首位，\d+%居前三/);
  expect(doubt).toMatch(/最小的改动|都没有谁能追上|并列首位/);

  // What is asked of a place is answered with its evidence.
  const verdicts = ranking.ranked.find(({ entity }) => entity.id === park)?.judgements;
  expect(await atlas.verdictsOf(park)).toEqual(verdicts?.map(({ verdict }) => verdict));
  expect(await atlas.candidateText(park)).toMatch(/所在的东部滨海新城载明 \d+ 个平台/);
  expect(await atlas.evidenceOfVerdict(park)).toContain("讨论稿");
  await atlas.closeDialog();

  // Roads are asked for only of a service a person has named, and only if it is one.
  expect(atlas.foreign).toEqual([]);
  expect(await atlas.nameRoadService(park, "https://router.example/maps")).toContain("OSRM");
  expect(await atlas.nameRoadService(park, "https://router.example/osrm")).toContain(
    "开车 31.2 km，约 41 分钟（router.example",
  );
  await expect.poll(atlas.candidatesListed).toEqual(listed(ranking));

  // The map carries the colours, and answers pointing and clicking with the same place.
  await atlas.colorCovers("#41207a", 0.0002, true);
  const [, best = ""] = listed(ranking)[0]?.split(" ") ?? [];
  await atlas.judge(best);
  expect(atlas.link()).toContain(`sel=${best}`);
  await atlas.pointAtMap(122.242, 37.423);
  await atlas.candidatePointedAt(park);
  await atlas.clickMapAt(122.242, 37.423);
  await atlas.isJudged(park);
  await atlas.clickButton("全部详情");
  await atlas.panelIsOf(park);

  // What just fails says by how little, and comes in when that is given.
  const [miss] = nearMissesOf(ranking);
  if (!miss) throw new Error("Nothing just fails.");
  await atlas.admitMiss(miss.entity.id);
  const admitted = rankingOf(admitBy(marine, miss.admissions));
  await expect.poll(atlas.rankedCount).toBe(admitted.ranked.length);
  expect(admitted.ranked.some(({ entity }) => entity === miss.entity)).toBe(true);
  expect(await atlas.missesListed()).not.toContain(miss.entity.id);

  const [first = "", second = "", third = ""] = listed(admitted).map(
    (one) => one.split(" ")[1] ?? "",
  );
  for (const id of [first, second, third]) await atlas.star(id);
  await atlas.turnToLeaf("shortlist");
  expect(await atlas.shortlisted()).toEqual([first, second, third]);
  await atlas.moveListed(third, "ArrowUp");
  await expect.poll(atlas.shortlisted).toEqual([first, third, second]);
  await atlas.dragListed(second, first);
  await expect.poll(atlas.shortlisted).toEqual([second, first, third]);
  await atlas.writeNote(first, "先问供地");
  expect(await atlas.accessibilityFaults()).toEqual([]);

  // The link carries list, criteria and data version, and no note; the note waits on the device.
  const link = atlas.link();
  expect(link).toContain(`shortlist=${second},${first},${third}`);
  expect(link).toContain(`made=${archive.index.dataVersion}`);
  expect(decodeURIComponent(link)).not.toContain("供地");
  await atlas.reload();
  expect(atlas.link()).toBe(link);
  await expect.poll(atlas.candidatesListed).toEqual(listed(admitted));
  await atlas.turnToLeaf("shortlist");
  expect(await atlas.shortlisted()).toEqual([second, first, third]);
  expect(await atlas.noteOn(first)).toBe("先问供地");

  await atlas.clickButton(/^比较$/);
  await atlas.pageIs("compare");
  expect(await atlas.comparedRow("criteria/2")).toMatch(/邻近 港口 15 km 内 加分 · 权重 4/);
  expect(await atlas.comparedRow("criteria/score")).toContain("有据");
  const judged = [second, first, third].map((id) =>
    admitted.ranked.find(({ entity }) => entity.id === id)?.judgements.map(({ value }) => value),
  );
  expect(await atlas.profiles()).toEqual(
    judged.map((values) => values?.map((value) => (value === null ? "hollow" : "full"))),
  );
  expect(atlas.complaints).toEqual([]);
});

test("criteria by hand: what makes no sense changes nothing, unlike sizes wait for consent, an empty list says what would fill it", async () => {
  const operator = JSON.stringify({ enquiryAddress: "invest@example.org" });
  const atlas = await open("?mode=invest", {
    ...withoutMap,
    answers: { "operator.json": { status: 200, body: operator } },
  });
  await atlas.addCriterion("载明的面积");
  await atlas.fillCriterion("至少", "很大");
  expect(await atlas.criterionFault()).toContain("原来的值没有变");
  await atlas.fillCriterion("至少", "600");
  await atlas.chooseSegment("重要程度 必须");
  await atlas.chooseSegment("权重 5");
  expect(atlas.link()).toContain("criteria=must.size:400000-&weights=5");
  await atlas.closeCriterion();
  expect(await atlas.criteriaSaid()).toEqual(["面积 至少 600亩 必须 ×5"]);
  expect(await atlas.unlikeSaid()).toMatch(/口径不同.*性质不同.*单位不同.*暂不计分/s);
  await atlas.clickButton("文件载明的面积");
  expect(await atlas.unlikeSaid()).toMatch(/18 平方公里.*500亩/s);
  const size: Criterion = {
    wish: { kind: "size", least: 400_000, most: null },
    importance: "must",
    weight: 5,
    unknownPasses: false,
  };
  await expect.poll(atlas.candidatesListed).toEqual(listed(rankingOf([size])));
  await atlas.clickButton("仍按它计分");
  expect(await atlas.candidateText("park/medical-biomedicine")).toContain("1.00");

  await atlas.addCriterion("离港口、机场、火车站多远");
  await atlas.chooseSegment("邻近 机场");
  await atlas.fillCriterion("不超过（公里，直线）", "1");
  await atlas.chooseSegment("重要程度 必须");
  await atlas.closeCriterion();
  await expect.poll(atlas.rankedCount).toBe(0);
  await atlas.waitForText("没有地方符合全部“必须”");
  expect((await atlas.missesListed()).length).toBeGreaterThan(0);
  expect(await atlas.accessibilityFaults()).toEqual([]);

  // A list of an older version says what has changed since; a file brings list, criteria and notes.
  await atlas.visit("?mode=invest&shortlist=park/gushan-marine,park/nowhere&made=2026-11-25");
  expect(await atlas.notice("invest")).toContain("park/nowhere");
  await atlas.turnToLeaf("shortlist");
  await expect
    .poll(atlas.changesSaid)
    .toMatch(/2026-11-25.*崮山海洋船舶及装备特色产业园 有改动：条目本身/s);
  await atlas.clickButton("知道了，改记为现在的数据");
  expect(atlas.link()).toContain(`made=${archive.index.dataVersion}`);
  await atlas.writeNote("park/gushan-marine", "问进度");
  const plain = await atlas.saveShortlist();
  expect(plain).not.toContain("问进度");
  await atlas.openShortlist("{}");
  await expect.poll(() => atlas.notice("shortlist")).toContain("什么也没有改动");
  expect(await atlas.shortlisted()).toEqual(["park/gushan-marine"]);
  await atlas.openShortlist(
    plain
      .replace('"park/gushan-marine"', '"zone/gaoqu","park/gushan-marine"')
      .replace('"criteria": ""', '"criteria": "honours:any"'),
  );
  await expect.poll(atlas.shortlisted).toEqual(["zone/gaoqu", "park/gushan-marine"]);
  expect(atlas.link()).toContain("criteria=honours:any");
  expect(await atlas.noteOn("park/gushan-marine")).toBe("问进度");

  // A letter is made of it for the person's own mail program; nothing is sent from here.
  await atlas.clickButton("写询问信");
  await atlas.sayInEnquiry("想在明年开工。");
  const letter = await atlas.letter();
  expect(letter).toMatch(
    /^想在明年开工。.*1\. 高区.*2\. 崮山.*荣誉与试点 任何一种.*shortlist=zone\/gaoqu/s,
  );
  expect(letter).not.toContain("问进度");
  const mail = (await atlas.linkOf("用邮件程序打开")) ?? "";
  expect(decodeURIComponent(mail)).toMatch(
    /^mailto:invest@example\.org\?subject=威海选址询问：高区、崮山/,
  );
  expect(decodeURIComponent(mail)).toContain(letter);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  expect(atlas.foreign).toEqual([]);
});

test("it reads in every language, by either light, and works with one hand on a phone", async () => {
  const criteria =
    "must.type:park~subzone,must.industry:cluster/marine-food~cluster/marine-biomedicine*,near:port:15000,enterprises:2,date:2023,size:100000-";
  const link = `?mode=invest&criteria=${criteria}&shortlist=park/gushan-marine,park/service-trade&made=2026-11-25&sel=park/gushan-marine`;
  const atlas = await open(`${link}&lang=en&theme=dark`);
  await atlas.isJudged("park/gushan-marine");
  await atlas.mapIsDrawn();
  expect(await atlas.investUntranslated()).toEqual([]);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.resizeTo(390, 844);
  await atlas.visit(`${link}&lang=ko`);
  await expect.poll(atlas.language).toMatch(/^ko/);
  await atlas.isJudged("park/gushan-marine");
  await atlas.openCriterion(/기업/);
  expect(await atlas.investUntranslated()).toEqual([]);
  expect(await atlas.smallTargets()).toEqual([]);
  expect(await atlas.overflow()).toEqual([]);
  expect(await atlas.accessibilityFaults()).toEqual([]);
  await atlas.turnToLeaf("shortlist");
  await expect.poll(atlas.changesSaid).toContain("2026-11-25");
  expect(await atlas.smallTargets()).toEqual([]);
  expect(await atlas.overflow()).toEqual([]);
  expect(await atlas.accessibilityFaults()).toEqual([]);
});

/** What an investor asks, as criteria, and who must then stand first, as the documents say. */
const questions: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "哪些园区做医疗器械？",
    "must.type:park,must.industry:cluster/medical",
    ["1 park/medical-biomedicine", "1 park/medical-device"],
  ],
  [
    "五平方公里以上、做电子信息的园区？",
    "must.type:park,must.size:5000000-,industry:cluster/it",
    ["1 park/electronic-smart-manufacturing", "2 park/medical-biomedicine"],
  ],
  ["五百亩上下的地？", "must.size:300000-400000", ["1 park/service-trade"]],
  [
    "哪个功能区主导海产品精深加工？",
    "must.type:zone,must.industry:cluster/seafood-processing",
    ["1 zone/shidao"],
  ],
  [
    "海洋碳汇在哪里？",
    "must.industry:chain/marine-carbon-sink",
    ["1 marine-core/south", "2 park/blue-carbon-valley"],
  ],
  [
    "哪些园区自己有国家级称号？",
    "must.type:park,must.honours:national",
    ["1 park/electronic-smart-manufacturing", "1 park/medical-biomedicine", "3 park/gushan-marine"],
  ],
  ["离机场十公里之内？", "must.near:airport:10000", ["1 zone/lingang"]],
  ["哪个功能区有十家以上载明的企业？", "must.type:zone,must.enterprises:10", ["1 zone/gaoqu"]],
  [
    "近港的船舶装备园区？",
    "must.type:park,must.industry:cluster/ship-equipment-manufacturing,near:port:10000",
    ["1 park/gushan-marine", "2 park/huanshan-road"],
  ],
  ["惠普打印产业链在哪里？", "must.industry:chain/hp-printing", ["1 zone/gaoqu"]],
];

test("ten questions of an investor are answered as the documents answer them", async () => {
  const atlas = await open("?mode=invest", withoutMap);
  for (const [question, criteria, answer] of questions) {
    await atlas.visit(`?mode=invest&criteria=${criteria}`);
    await expect
      .poll(async () => (await atlas.candidatesListed()).slice(0, answer.length), {
        message: question,
      })
      .toEqual(answer);
  }
  // A distance within its error is possible, and says so.
  await atlas.visit("?mode=invest&criteria=must.near:airport:10000");
  await atlas.judge("zone/lingang");
  await expect.poll(() => atlas.verdictsOf("zone/lingang")).toEqual(["partly"]);
  expect(await atlas.candidateText("zone/lingang")).toMatch(/10.3 km.*±2.5 km.*误差之内，可能符合/);
});
