/** The words of the table of targets, in Chinese. They are loaded with it. */
export const zhTargets = {
  title: "目标一览",
  intro:
    "五份文件里有数字的全部目标，各与同一对象、同一指标的现状并列。计划（要做的事）不在此表。口径不同之处写在数字下面。",
  listed: (listed: number, all: number) =>
    listed === all ? `共 ${all} 条` : `列出 ${listed} 条，共 ${all} 条`,
  statuses: {
    open: "未到期",
    met: "已达到",
    "expired-outcome-unknown": "已到期，结果不明",
    "below-baseline": "低于现状",
    undated: "年份未载明",
  },
  statusMeanings: {
    open: "目标年还没有过去",
    met: "目标年或以后的同口径现状达到了目标",
    "expired-outcome-unknown": "目标年已过，文件里没有达到目标的同口径现状",
    "below-baseline": "目标不及文件自己写明的现状",
    undated: "文件没有写明目标年",
  },
  byStatus: "按状态筛选",
  topic: "主题",
  anyTopic: "全部主题",
  area: "区域",
  anyArea: "全部区域",
  text: "指标、名称、年份或原文写法",
  download: "下载所列 CSV",
  columns: {
    indicator: "指标",
    subject: "对象",
    baseline: "现状",
    path: "路径",
    target: "目标",
    year: "目标年",
    growth: "所需年增",
    status: "状态",
  },
  table: "目标",
  sortBy: "排序",
  noBaseline: "无同口径现状",
  growth: {
    percent: (atLeast: string, value: string) => `每年${atLeast} ${value}%`,
    points: (atLeast: string, value: string) => `每年${atLeast} ${value} 个百分点`,
    none: "—",
    noneReason: "现状和目标的年份没有都载明，或没有同口径现状，不推算",
    derived: "推算",
  },
  formula:
    "“所需年增”由图谱推算，文件没有写：数量 =（目标 ÷ 现状）^（1 ÷ 年数）− 1，占比类 =（目标 − 现状）÷ 年数，以百分点计；只在两个年份都载明时推算。现状、目标、年增只在同一单位内排序。",
  chart: (first: number, last: number) =>
    `小图：横轴 ${first}–${last} 年，纵轴从 0 起，各行自成比例；圆点为现状、菱形为目标，虚线和空心表示年份未载明。`,
  path: (from: string, to: string) => `从${from}到${to}`,
  pathAlone: (to: string) => `目标${to}，无同口径现状`,
  point: (value: string, year: string) => `${value}（${year}）`,
  onMap: "在图上看",
  onMapOf: (name: string) => `在图上看各区域“${name}”的目标路径`,
  reachedBy: "达到它的现状",
  none: "没有同时符合这些条件的目标。",
  free: (filter: string, count: number) => `去掉“${filter}”（${count} 条）`,
  freeAll: "去掉全部筛选",
};

/** What every language must say of targets. */
export type TargetsText = typeof zhTargets;
