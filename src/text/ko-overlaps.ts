import type { OverlapsText } from "./zh-overlaps.ts";

export const koOverlaps: OverlapsText = {
  coreSample: {
    name: "이곳의 계획",
    title: (count) => `이곳에 있는 항목 ${count}건`,
    certainties: { line: "경계 안", possible: "불확실", near: "부근" },
    certaintyMeanings: {
      line: (error) =>
        `공개된 경계선 안에 있음. 경계선 오차가 약 ${error}이므로 경계 가까이에서는 예외`,
      possible: (error) =>
        `참고 범위이며 가장자리 오차가 약 ${error}: 실제로 그 안에 있는지는 알 수 없음`,
      near: (error) => `참고 위치 기준, 위치 오차 약 ${error}`,
    },
    distance: (distance) => `약 ${distance} 떨어짐`,
    nothing:
      "이곳에는 계획 구역이 없습니다. 시 범위 안을 누르면 그곳의 모든 계획을 볼 수 있습니다.",
  },
  overlaps: {
    caveat:
      "참고 도형으로 잰 값이며 공식 면적이 아닙니다. 괄호 안은 경계 오차가 낳을 수 있는 하한과 상한입니다.",
    whole: "전체 포함",
    wholeHelp: "같은 경계선으로 그린 것이며 잰 값이 아닙니다.",
    about: (percent) => `약 ${percent}%`,
    range: (low, high) => `${low}–${high}%`,
    together: (percent) => `합계 약 ${percent}%`,
    untold: "겹치는 곳",
    untoldHelp: "경계 오차가 커서 비율을 알 수 없습니다.",
    none: "다른 구역과 겹치지 않습니다.",
    failed:
      "겹침 비율을 불러오지 못했습니다(파일 없음·손상 또는 네트워크 끊김). 나머지는 영향이 없습니다.",
  },
};
