import type { SearchText } from "./zh-search.ts";

/** The words of the search, in Korean. */
export const koSearch: SearchText = {
  label: "찾기",
  placeholder: "이름, 별칭, 병음 또는 머리글자(예: gq)",
  hint: "한국어·중국어·영어 이름, 별칭, 병음(gaoqu), 머리글자(gq)를 입력하세요",
  results: (count) => `결과 ${count}건`,
  best: (count) => `결과 ${count}건 중 종류별로 가장 가까운 것만 표시. 더 입력하면 좁혀집니다`,
  none: (query) => `“${query}”와 일치하는 이름이 없습니다`,
  noneHelp:
    "정식 명칭, 약칭, 별칭 또는 병음 머리글자로 다시 찾거나 이름의 한두 글자만 입력해 보세요.",
  noneScope:
    "다섯 문서에 나오지 않는 이름은 이 지도에 없습니다. 여기서는 이름만 찾습니다. 원문은 “데이터와 출처”에서 문서를 열어 찾을 수 있습니다.",
  indicatorsComing: "지표는 아직 불러오는 중이며 곧 함께 표시됩니다.",
  indicatorsMissing:
    "상세 자료를 불러오지 못해 지표는 찾을 수 없습니다. 나머지는 찾을 수 있습니다.",
  recent: "최근",
  forget: "최근 기록 지우기",
  groups: {
    areas: "구역",
    sites: "단지와 지점",
    industries: "산업",
    duties: "부서와 과제",
    honours: "칭호와 시범",
    peers: "다른 도시의 단지",
    indicators: "지표",
    documents: "문서",
    commands: "기능",
  },
  part: (shown, count) => `${count}건 중 ${shown}건`,
  figures: (count) => `수치 ${count}건`,
  commitments: (count) => `수치 없음 ${count}건`,
  listMark: ", ",
  leadsTo: { map: "주제도", targets: "목표 일람", panel: "지표" },
  keys: { choose: "선택", open: "열기", close: "닫기" },
};
