/** The words of the timeline, in Chinese. They are loaded with it. */
export const zhTimeline = {
  play: "播放",
  pause: "暂停",
  whole: "全部年份",
  range: "年份范围",
  from: "起",
  until: "止",
  earlier: "更早",
  unstated: "未载明",
  earlierThan: (year: number) => `${year} 年以前`,
  year: (year: number) => `${year} 年`,
  bar: (slot: string, counts: string) => `${slot}：${counts}`,
  count: (kind: string, count: number) => `${kind} ${count}`,
  nothing: "没有数字",
  cell: (name: string, slot: string, count: number) => `${name}，${slot}，${count} 条`,
  span: (from: number, to: number, count: number) => `${from} 年现状到 ${to} 年目标，${count} 项`,
  lanes: "逐项时间线",
  lanesNone: "符合其他条件的条目都没有写明年份。",
  facts: (shown: number) => `这段时间的数字与承诺：${shown} 条`,
  factsAll: (shown: number) => `全部数字与承诺：${shown} 条`,
  note: "圆点是一年里的数字，颜色为性质；横条从现状年连到目标年。年份未载明的单列。",
};

export type TimelineText = typeof zhTimeline;
