import type { ConflictsText } from "./zh-conflicts.ts";

/** The words of the view of contradictions, in Korean. */
export const koConflicts: ConflictsText = {
  title: "모순되는 곳",
  byDocuments: "어느 문서 사이",
  byDocumentsNote:
    "대각선은 한 문서 안의 모순, 나머지는 두 문서 사이의 모순입니다. 숫자를 누르면 그것만 보입니다.",
  byAreas: "어느 구역, 어떤 종류",
  byAreasNote:
    "한 모순이 여러 구역에 걸칠 수 있습니다. 숫자, 구역 또는 종류를 누르면 그것만 보입니다.",
  document: "문서",
  area: "구역",
  kind: "종류",
  total: "합계",
  cell: (row, column, count) => `${row}, ${column}: ${count}건`,
  within: (document, count) => `${document} 내부: ${count}건`,
  between: (one, other, count) => `${one} ↔ ${other}: ${count}건`,
  inDocument: (document) => `${document} 관련`,
  withinName: (document) => `${document} 내부`,
  betweenName: (one, other) => `${one} ↔ ${other}`,
  words: "설명, 지표, 이름, 원문 표기로 거르기",
  anyKind: "모든 종류",
  anyArea: "모든 구역",
  anyDocuments: "모든 문서",
  grouping: "묶기",
  groupings: { kind: "종류별", documents: "문서별", area: "구역별" },
  as: "표시 방식",
  cards: "카드",
  table: "표",
  noArea: "해당 구역 없음",
  listed: (count, all) => `전체 ${all}건 중 ${count}건`,
  download: "보이는 목록 CSV 내려받기",
  clearAll: "모든 필터 해제",
  none: "해당하는 모순이 없습니다.",
  frees: (name, count) => `‘${name}’을(를) 해제하면 ${count}건`,
  columns: { kind: "종류", what: "맞지 않는 점", sides: "각 측의 표기", areas: "관련 구역" },
};
