import type { TargetsText } from "./zh-targets.ts";

/** The words of the table of targets, in Korean. */
export const koTargets: TargetsText = {
  title: "목표 일람",
  intro:
    "다섯 문서에서 수치가 있는 모든 목표를 같은 대상, 같은 지표의 현황과 나란히 보여 줍니다. 계획(할 일)은 이 표에 없습니다. 정의가 다른 곳은 수치 아래에 적었습니다.",
  listed: (listed, all) => (listed === all ? `모두 ${all}건` : `${all}건 중 ${listed}건`),
  statuses: {
    open: "진행 중",
    met: "달성",
    "expired-outcome-unknown": "기한 지남, 결과 불명",
    "below-baseline": "현황보다 낮음",
    undated: "연도 기재 없음",
  },
  statusMeanings: {
    open: "목표 연도가 아직 지나지 않음",
    met: "목표 연도 또는 이후의 같은 기준 현황이 목표에 이름",
    "expired-outcome-unknown": "목표 연도가 지났으나 목표에 이른 같은 기준 현황이 문서에 없음",
    "below-baseline": "목표가 문서 스스로 밝힌 현황에 못 미침",
    undated: "문서에 목표 연도가 없음",
  },
  byStatus: "상태로 거르기",
  topic: "주제",
  anyTopic: "모든 주제",
  area: "지역",
  anyArea: "모든 지역",
  text: "지표, 이름, 연도 또는 원문 표기",
  download: "목록을 CSV로 내려받기",
  columns: {
    indicator: "지표",
    subject: "대상",
    baseline: "현황",
    path: "경로",
    target: "목표",
    year: "목표 연도",
    growth: "필요한 연간 증가",
    status: "상태",
  },
  table: "목표",
  sortBy: "정렬",
  noBaseline: "같은 기준의 현황 없음",
  growth: {
    percent: (atLeast, value) => `매년 ${atLeast} ${value}%`,
    points: (atLeast, value) => `매년 ${atLeast} ${value}%p`,
    none: "—",
    noneReason: "연도가 모두 적혀 있지 않거나 같은 기준의 현황이 없어 계산하지 않음",
    derived: "계산값",
  },
  formula:
    "‘필요한 연간 증가’는 문서에 없는 계산값입니다. 수량 = (목표 ÷ 현황)^(1 ÷ 연수) − 1, 비중 = (목표 − 현황) ÷ 연수(%p). 두 연도가 모두 적힌 경우에만 계산합니다. 현황, 목표, 증가는 같은 단위 안에서만 정렬됩니다.",
  chart: (first, last) =>
    `작은 그림: 가로축 ${first}–${last}년, 세로축은 0부터 행마다 따로 잡음. 둥근 점은 현황, 마름모는 목표, 점선과 빈 표시는 연도 기재 없음.`,
  path: (from, to) => `${from}에서 ${to}까지`,
  pathAlone: (to) => `목표 ${to}, 같은 기준의 현황 없음`,
  point: (value, year) => `${value}(${year})`,
  onMap: "지도에서 보기",
  onMapOf: (name) => `지도에서 보기: ‘${name}’의 지역별 목표 경로`,
  reachedBy: "목표에 이른 현황",
  none: "이 조건을 모두 만족하는 목표가 없습니다.",
  free: (filter, count) => `‘${filter}’ 빼기(${count}건)`,
  freeAll: "모든 거르기 빼기",
};
