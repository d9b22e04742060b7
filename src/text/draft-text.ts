/**
 * The sentences drafted stories are made of, in all three languages at once: a story says itself in each. What is
 * handed in are placeholders of the catalog, names of indicators and lists of both; there is no figure among them.
 */
import { enPages } from "./en-pages.ts";
import { koPages } from "./ko-pages.ts";
import type { Language } from "./language.ts";
import { zhPages } from "./zh-pages.ts";

type Kind = "baseline" | "target" | "plan" | "history";

const kinds: Record<Language, Record<Kind, string>> = {
  zh: { baseline: "现状", target: "目标", plan: "计划", history: "历史" },
  en: { baseline: "state", target: "target", plan: "plan", history: "history" },
  ko: { baseline: "현황", target: "목표", plan: "계획", history: "이력" },
};

const zhDraft = {
  list: (names: readonly string[]) => names.join("、"),
  story: (name: string) => name,
  summary: (name: string) => `${name}：概况、位置、产业、项目、目标与出处，都取自图谱`,
  figure: (name: string, indicator: string, value: string) => `${name}：${indicator}${value}`,
  statedFor: (kind: Kind, year: string | null) =>
    `此数为${kinds.zh[kind]}，${year === null ? "年份未载明" : `${year}年`}。`,
  overview: (name: string) => `先认识${name}`,
  overviewText: "以下只说文件写明的内容；没有写的，读作“未载明”。",
  where: (name: string) => `${name}在哪里`,
  whereIn: (name: string, areas: string) => `${name}：在${areas}`,
  indicative: "图上是示意范围，不是行政界线。",
  point: "图上的圈以定位误差为半径，不是边界。",
  unplaced: "文件没有写明它的具体位置，图上只标出所在的区域。",
  areaUnstated: "面积未载明。",
  leaders: (name: string, areas: string) => `${name}由谁主导：${areas}`,
  leadersText: "这是文件写明以此为主导产业的区域；没有画出的，是文件没有写。",
  industries: (names: string) => `产业：${names}`,
  parts: (names: string) => `其中有：${names}`,
  industriesText: (names: string) => `文件写到的产业：${names}。`,
  activeText: (names: string) => `文件写到的企业、平台和园区：${names}。`,
  projects: (names: string) => `项目：${names}`,
  projectsText: (names: string) => `文件写到的项目：${names}。`,
  investmentUnstated: (names: string) => `${names}的投资额未载明。`,
  targets: (indicator: string, value: string) => `目标：${indicator}${value}`,
  targetsText: (year: string | null) =>
    year === null ? "目标年份未载明。" : `目标年份是${year}年。`,
  ended: "目标年已过，结果不在文件中。",
  commitments: (names: string) => `只有文字、没有数字的任务：${names}。`,
  noTargets: "有数字的目标，文件未载明。",
  evidence: "这些内容出自哪里",
  evidenceText: (sources: string) => `出自${sources}。每个数字都能点开，看到文件、章节和位置。`,
  conflicts: "其中有互相矛盾的说法，图谱把两边并列，没有替谁裁定。",
  silences: (questions: string) => `未载明：${questions}。请当面核实。`,
  notesFigure: (source: string) => `首个数字出自《${source}》，点开可看原文位置。`,
  notesPlain: "这一幕没有数字，只讲文件写到的关系。请核对后再讲。",
  questions: zhPages.questions,
  some: (names: readonly string[], isMore: boolean) => `${names.join("、")}${isMore ? "等" : ""}`,
  quote: (title: string) => `《${title}》`,
  active: (names: string) => `在这里：${names}`,
  targetsOf: (name: string) => `${name}的目标`,
  noTargetsTitle: (name: string) => `${name}：有数字的目标未载明`,
  allUnstated: "这些项目的投资额未载明。",
};

type DraftText = typeof zhDraft;

const enDraft: DraftText = {
  list: (names) => names.join(", "),
  story: (name) => name,
  summary: (name) =>
    `${name}: what it is, where, its industries, projects, targets and sources, all from the atlas`,
  figure: (name, indicator, value) => `${name}: ${indicator} ${value}`,
  statedFor: (kind, year) =>
    `This figure: ${kinds.en[kind]}, ${year === null ? "year not stated" : `year ${year}`}.`,
  overview: (name) => `First, ${name}`,
  overviewText: "Only what the documents state; what they do not say reads “not stated”.",
  where: (name) => `Where it is: ${name}`,
  whereIn: (name, areas) => `${name}: in ${areas}`,
  indicative: "The outline is indicative, not an administrative boundary.",
  point: "The circle is as wide as the position is uncertain; it is no boundary.",
  unplaced: "The documents do not say where exactly it lies; the map shows the area it is in.",
  areaUnstated: "Area: not stated.",
  leaders: (name, areas) => `${name}: led by ${areas}`,
  leadersText:
    "These areas name it as a leading industry; of any other the documents do not say so.",
  industries: (names) => `Industries: ${names}`,
  parts: (names) => `Among them: ${names}`,
  industriesText: (names) => `Industries the documents name: ${names}.`,
  activeText: (names) => `Firms, platforms and parks the documents name: ${names}.`,
  projects: (names) => `Projects: ${names}`,
  projectsText: (names) => `Projects the documents name: ${names}.`,
  investmentUnstated: (names) => `Investment not stated: ${names}.`,
  targets: (indicator, value) => `Target: ${indicator} ${value}`,
  targetsText: (year) =>
    year === null ? "The target year is not stated." : `The target year is ${year}.`,
  ended: "It has passed, and the outcome is not in the documents.",
  commitments: (names) => `Tasks in words, without a figure: ${names}.`,
  noTargets: "Targets with a figure: not stated.",
  evidence: "Where all this comes from",
  evidenceText: (sources) =>
    `From ${sources}. Every figure opens to its document, section and position.`,
  conflicts: "Some statements contradict each other; the atlas shows both sides and decides none.",
  silences: (questions) => `Not stated: ${questions}. To be asked in person.`,
  notesFigure: (source) => `The first figure is from “${source}”; open it to see its place.`,
  notesPlain:
    "There is no figure in this scene, only what the documents relate. Check it before you tell it.",
  questions: enPages.questions,
  some: (names, isMore) => `${names.join(", ")}${isMore ? " and others" : ""}`,
  quote: (title) => `“${title}”`,
  active: (names) => `Here: ${names}`,
  targetsOf: (name) => `Targets: ${name}`,
  noTargetsTitle: (name) => `${name}: targets in figures not stated`,
  allUnstated: "Their investment is not stated.",
};

const koDraft: DraftText = {
  list: (names) => names.join(", "),
  story: (name) => name,
  summary: (name) => `${name}: 개요, 위치, 산업, 프로젝트, 목표와 출처. 모두 이 지도의 자료`,
  figure: (name, indicator, value) => `${name}: ${indicator} ${value}`,
  statedFor: (kind, year) =>
    `이 수치: ${kinds.ko[kind]}, ${year === null ? "연도 미기재" : `${year}년`}.`,
  overview: (name) => `먼저, ${name}`,
  overviewText: "문서에 적힌 것만 말하며, 적히지 않은 것은 ‘미기재’라고 합니다.",
  where: (name) => `어디에 있나: ${name}`,
  whereIn: (name, areas) => `${name}: ${areas}에 위치`,
  indicative: "지도의 범위는 참고용이며 행정 경계가 아닙니다.",
  point: "지도의 원은 위치 오차를 반지름으로 한 것으로 경계가 아닙니다.",
  unplaced: "정확한 위치는 문서에 없어, 속한 지역만 지도에 표시합니다.",
  areaUnstated: "면적: 미기재.",
  leaders: (name, areas) => `${name} 주도 지역: ${areas}`,
  leadersText: "문서가 주도 산업으로 든 지역입니다. 그 밖의 지역은 문서에 없습니다.",
  industries: (names) => `산업: ${names}`,
  parts: (names) => `그중: ${names}`,
  industriesText: (names) => `문서에 나오는 산업: ${names}.`,
  activeText: (names) => `문서에 나오는 기업·플랫폼·단지: ${names}.`,
  projects: (names) => `프로젝트: ${names}`,
  projectsText: (names) => `문서에 나오는 프로젝트: ${names}.`,
  investmentUnstated: (names) => `투자액 미기재: ${names}.`,
  targets: (indicator, value) => `목표: ${indicator} ${value}`,
  targetsText: (year) => (year === null ? "목표 연도: 미기재." : `목표 연도: ${year}년.`),
  ended: "목표 연도가 지났으며 결과는 문서에 없습니다.",
  commitments: (names) => `수치 없이 글로만 적힌 과제: ${names}.`,
  noTargets: "수치로 적힌 목표: 미기재.",
  evidence: "이 내용의 출처",
  evidenceText: (sources) =>
    `출처: ${sources}. 모든 수치는 눌러서 문서, 장절, 위치를 볼 수 있습니다.`,
  conflicts: "서로 어긋나는 서술이 있으며, 이 지도는 양쪽을 나란히 보이고 판정하지 않습니다.",
  silences: (questions) => `미기재: ${questions}. 직접 확인하십시오.`,
  notesFigure: (source) => `첫 수치는 「${source}」에 있으며, 누르면 원문 위치가 보입니다.`,
  notesPlain: "이 장면에는 수치가 없고 문서에 적힌 관계만 있습니다. 확인한 뒤 말씀하십시오.",
  questions: koPages.questions,
  some: (names, isMore) => `${names.join(", ")}${isMore ? " 등" : ""}`,
  quote: (title) => `「${title}」`,
  active: (names) => `이곳에 있는 것: ${names}`,
  targetsOf: (name) => `${name}의 목표`,
  noTargetsTitle: (name) => `${name}: 수치 목표 미기재`,
  allUnstated: "이들 프로젝트의 투자액은 미기재입니다.",
};

export const draftText: Record<Language, DraftText> = { zh: zhDraft, en: enDraft, ko: koDraft };
