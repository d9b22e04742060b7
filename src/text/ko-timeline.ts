import type { TimelineText } from "./zh-timeline.ts";

/** The words of the timeline, in Korean. */
export const koTimeline: TimelineText = {
  play: "재생",
  pause: "일시 정지",
  whole: "모든 연도",
  range: "연도 범위",
  from: "시작",
  until: "끝",
  earlier: "이전",
  unstated: "미기재",
  earlierThan: (year) => `${year}년 이전`,
  year: (year) => `${year}년`,
  bar: (slot, counts) => `${slot}: ${counts}`,
  count: (kind, count) => `${kind} ${count}`,
  nothing: "수치 없음",
  cell: (name, slot, count) => `${name}, ${slot}, ${count}건`,
  span: (from, to, count) => `${from}년 현황에서 ${to}년 목표까지 ${count}건`,
  lanes: "항목별 시간선",
  lanesNone: "다른 조건에 맞는 항목 가운데 연도가 기재된 것이 없습니다.",
  facts: (shown) => `이 기간의 수치와 약속: ${shown}건`,
  factsAll: (shown) => `모든 수치와 약속: ${shown}건`,
  note: "점은 한 해의 수치이고 색은 성격을 나타냅니다. 막대는 현황 연도에서 목표 연도까지입니다. 연도가 없는 것은 따로 둡니다.",
};
