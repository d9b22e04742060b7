import { sayLength } from "./extent.ts";
import type { AnalysisText } from "./zh-analysis.ts";

const quoted = (names: readonly string[]): string => names.map((name) => `‘${name}’`).join(", ");

/** The words of analysing drawings, in Korean. */
export const koAnalysis: AnalysisText = {
  title: "분석",
  unnamed: "이름 없음",
  loading: "불러오는 중…",
  missing:
    "분석 기능을 불러오지 못했습니다. 네트워크가 끊겼을 수 있으며 도형은 그대로입니다. 연결한 뒤 다시 시도하십시오.",
  noLayers:
    "지도 자료를 불러오지 못했습니다. 네트워크가 끊겼을 수 있으며 도형은 그대로입니다. 연결한 뒤 다시 시도하십시오.",
  retry: "다시 시도",

  buffer: "버퍼",
  bufferDistance: "버퍼 거리",
  bufferHelp: "예: 500, 1.2 km; −500은 안쪽",
  badDistance: "거리로 읽을 수 없습니다. 500처럼 미터로, 또는 1.2 km처럼 쓰십시오.",
  distanceRange: "거리는 0일 수 없으며 1000 km 이하여야 합니다.",
  minuend: "나머지를 뺄 대상",
  minuendHelp:
    "차집합은 이 도형에서 선택한 나머지 도형을 뺍니다. 고르지 않으면 맨 위 도형이 대상입니다.",
  overlays: "중첩과 분할",
  methodNote:
    "중첩·분할과 선·면의 버퍼는 EPSG:4550(CGCS2000 가우스-크뤼거, 중앙 자오선 123°E) 평면에서 GEOS로 계산합니다. 점과 원의 버퍼는 타원체 위의 원입니다. 결과는 새 도형이 되며 원래 도형은 바뀌지 않습니다.",
  running: {
    buffer: "버퍼를 계산하는 중…",
    intersect: "교집합을 구하는 중…",
    union: "합집합을 구하는 중…",
    difference: "차집합을 구하는 중…",
    split: "분할하는 중…",
    shares: "면적 비율을 계산하는 중…",
  },
  cancel: "취소",
  cancelled: "취소했습니다. 추가된 도형은 없습니다.",
  made: (count) =>
    `도형 ${count}개를 추가했습니다. 원래 도형은 그대로이며 실행 취소할 수 있습니다.`,
  vanished: (count) => `다른 ${count}개는 안으로 줄이니 남는 것이 없습니다.`,
  noInside:
    "점·선·글자에는 안쪽이 없어 줄일 수 없습니다. 면이나 원만 선택하거나 양수 거리를 쓰십시오.",
  resultNames: {
    buffer: ([name = ""], metres) =>
      `${name} ${metres < 0 ? "안쪽 버퍼" : "버퍼"} ${sayLength(Math.abs(metres), "ko")}`,
    intersect: (names) => names.join(" ∩ "),
    union: (names) => names.join(" ∪ "),
    difference: (names) => names.join(" − "),
    split: ([name = ""], _metres, count) => `${name} 조각 ${count}`,
  },
  ways: {
    buffer: (names, metres) =>
      `${quoted(names)}에서 ${sayLength(Math.abs(metres), "ko")} ${metres < 0 ? "축소" : "확장"}`,
    intersect: (names) => `${quoted(names)}의 교집합`,
    union: (names) => `${quoted(names)}의 합집합`,
    difference: ([first = "", ...others]) => `‘${first}’에서 ${quoted(others)} 제외`,
    split: ([first = "", ...others]) => `‘${first}’ 분할, 분할선 ${quoted(others)}`,
  },
  madeOf: (way, method) => `${way}. ${method}`,
  planar: "EPSG:4550 평면, GEOS 3.13.",
  geodesic: "WGS84 타원체 위의 원.",
  repaired: "스스로 교차하는 변을 먼저 바로잡았습니다(짝홀 규칙).",
  repair: "바로잡고 계속",
  faults: {
    crossed: (name, at) =>
      `‘${name}’의 변이 스스로 교차하여${at ? `(${at[0].toFixed(6)}°E ${at[1].toFixed(6)}°N)` : ""} 면적이 하나로 정해지지 않으므로 계산하지 않았습니다. 도형은 그대로입니다. ‘모양 고치기’으로 고치거나, 이번 분석에서만 바로잡아 계산할 수 있습니다(원래 도형은 유지).`,
    empty: {
      buffer:
        "이만큼 안으로 줄이면 남는 것이 없어 추가된 도형이 없습니다. 원래 도형은 그대로이니 거리를 줄여 보십시오.",
      intersect: "선택한 면에 공통 부분이 없어(변만 맞닿음) 추가된 도형이 없습니다.",
      union: "선택한 면에 면적이 없어 추가된 도형이 없습니다.",
      difference:
        "대상 면이 나머지 면 안에 모두 들어 있어 남는 부분이 없습니다. 추가된 도형은 없으며, 다른 대상을 고를 수 있습니다.",
      split: "면에 면적이 없어 추가된 도형이 없습니다.",
    },
    uncut:
      "선이 면을 나누지 못해 추가된 도형이 없습니다. 선이 한 변에서 다른 변까지 가로질러야 합니다.",
    far: (name) =>
      `‘${name}’은(는) 중앙 자오선 123°E에서 5도 넘게 떨어져 평면 계산이 왜곡되므로 계산하지 않았습니다. 도형은 그대로입니다.`,
    failed:
      "GEOS가 결과를 내지 못해 추가된 도형이 없습니다. 도형은 그대로입니다. 지나치게 잘게 나뉜 모양인지 확인하거나 먼저 단순화하십시오.",
    unreachable:
      "분석 기능을 불러오지 못했거나 실행할 수 없습니다(네트워크 끊김 또는 브라우저의 WebAssembly 차단). 추가된 도형은 없으며 도형은 그대로입니다. 연결한 뒤 다시 시도하십시오.",
  },

  within: "도형 아래에 있는 것",
  certainties: { certain: "안에 있음", possible: "안에 있을 수 있음" },
  certaintyHelp: "위치 오차 범위가 변을 넘는 곳은 ‘안에 있을 수 있음’으로 표시합니다.",
  noSites: "이 범위 안에 위치가 있는 지점이 아틀라스에 없습니다.",
  error: (distance) => `위치 오차 ±${distance}`,
  range: (low, high) => `${low}–${high}`,
  overlaps: "겹칠 수 있음, 비율은 알 수 없음",
  shareMethod:
    "아틀라스가 그린 경계에서 잰 값이며 공식 면적이 아닙니다. 비율은 EPSG:4550 평면에서 GEOS로, 겹친 면적은 WGS84 타원체에서 계산했습니다. 괄호 안은 구역 경계가 오차만큼 모두 밖이나 안으로 어긋날 때의 비율입니다.",
  filterBy: "이 안의 항목만 보기",
  tiers: { administration: "행정구역", zones: "기능구", plans: "계획 구도" },
  bare: {
    area: (percent) => `도형의 ${percent}는 해당 없음`,
    line: (percent) => `선 길이의 ${percent}는 해당 없음`,
    point: "이 점은 해당 없음",
  },
  nothingUnder: "겹치는 구역 없음",
  ofDrawing: { area: (percent) => `도형의 ${percent}`, line: (percent) => `선의 ${percent}` },
  ofArea: (percent) => `구역의 ${percent}`,
  pointIn: "점이 그 안에 있음",
  pointMayBeIn: "그 안에 있을 수 있음",
  common: (areas) => `겹침 약 ${areas.join(" · ")}`,
  measuredOn: { derived: "공개 경계", indicative: "개략 경계" },
  sites: "도형 안의 지점",
  siteKind: (kind, certain, possible) =>
    possible === 0 ? `${kind} ${certain}` : `${kind} ${certain}, 가능 ${possible}`,
  takeAs: (format) => `도형 아래에 있는 것을 ${format}(으)로 저장`,
  fileName: "under-the-drawing",
  takeFailed: "파일을 쓰지 못했습니다. 도형은 그대로이니 다시 시도하십시오.",
  crossedWithin:
    "도형의 변이 스스로 교차하여 비율을 계산할 수 없습니다. ‘모양 고치기’으로 고치십시오.",
  farWithin: "도형이 시에서 너무 멀어 구역과의 중첩을 계산하지 않습니다.",

  nearest: "가장 가까운 항만·역·공항",
  kinds: { port: "항만", station: "역", airport: "공항" },
  straight: "직선거리이며 이동 거리가 아님",
  from: {
    point: "해당 점에서",
    centre: "원의 중심에서",
    line: "선에서 가장 가까운 곳부터",
    edge: "변에서 가장 가까운 곳부터",
  },
  distanceMethod:
    "WGS84 타원체의 측지선(GeographicLib). 방위각은 출발점의 진북에서 시계 방향입니다.",
  inside: "도형 안",
  bearing: (degrees) => `방위 ${degrees}`,
};
