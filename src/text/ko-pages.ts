import type { PagesText } from "./zh-pages.ts";

/** The words of the data page, the reader of originals, the conflicts and the tables, in Korean. */
export const koPages: PagesText = {
  list: (items) => items.join(", "),
  endedShort: "기한 지남",
  facts: {
    inTable: "목표 일람에서 보기",
    filter: (count) => `${count}건 중에서 거르기`,
    none: "일치하는 내용이 없습니다. 거르기를 지우면 모두 보입니다.",
  },
  data: {
    title: "데이터와 출처",
    intro:
      "이 지도의 모든 내용은 아래 공개 문서에서 왔습니다. 문서 목록과 서로 어긋나는 곳, 문서에 없는 내용을 보여 줍니다. 모든 데이터는 내려받을 수 있습니다.",
    version: (version) => `데이터 버전 ${version}`,
    counts: {
      sources: "문서",
      entities: "항목",
      facts: "수치와 약속",
      relations: "관계",
      conflicts: "모순",
    },
    documents: "문서",
    columns: {
      document: "문서",
      status: "상태",
      published: "발표",
      facts: "수치",
      entities: "항목",
      section: "장절",
    },
    entries: "항목",
    entriesIntro: "설명이 있는 모든 이름을 유형별로 모았습니다. 눌러서 열어 보세요.",
    read: "원문 대조",
    conflicts: "모순",
    conflictsIntro: (byRule, byHand) =>
      `문서 안이나 문서 사이에서 맞지 않는 곳이 모두 ${byRule + byHand}곳입니다. ${byRule}곳은 규칙으로, ${byHand}곳은 사람이 읽어 찾았습니다. 양쪽을 적힌 그대로 보여 주며 어느 쪽도 고르지 않습니다.`,
    silence: "기재 없음",
    silenceIntro:
      "각 구역에 대해 흔히 묻는 질문에 문서가 답하는지 보여 줍니다. 줄표(—)는 다섯 문서 모두에 없다는 뜻입니다.",
    stated: "기재됨",
    notStated: "기재 없음",
    area: "구역",
    download: "내려받기",
    downloadIntro:
      "같은 목록을 세 가지 형식으로 제공합니다. 모든 수치에 문서, 상태, 장절, 위치, 원문 표기가 함께 있습니다.",
    formats: {
      json: "전체 목록: 모든 항목, 관계, 모순과 JSON Schema",
      csv: "모든 수치와 약속, 한 줄에 하나, UTF-8",
      xlsx: "문서, 항목, 수치, 관계, 모순을 시트별로",
    },
    schema: "JSON Schema",
    preparing: "만드는 중…",
    failed:
      "파일을 만들지 못했습니다. 네트워크가 끊겼을 수 있습니다. 데이터는 안전하니 다시 시도하거나 JSON을 내려받으세요.",
    incomplete:
      "상세 자료를 읽지 못해 지금은 표를 만들 수 없습니다. JSON은 바로 내려받을 수 있습니다.",
  },
  questions: {
    "total-area": "면적",
    "resident-population": "인구",
    gdp: "지역내총생산",
    industries: "산업",
    targets: "수치 목표",
    projects: "프로젝트",
    platforms: "플랫폼",
    enterprises: "기업",
    bodies: "책임 기관",
  },
  conflicts: {
    kinds: {
      "target-below-baseline": "목표가 현황보다 낮음",
      "part-exceeds-whole": "부분이 전체보다 큼",
      "definition-differs": "정의가 다름",
      "figures-differ": "수치가 다름",
      "milestone-differs": "기한이 다름",
      "list-differs": "명단이 다름",
      superseded: "이후 문서에서 바뀜",
    },
    side: (value, kind, year) => `${value}(${kind}, ${year})`,
    explained: {
      "target-below-baseline": (subject, indicator, one, other) =>
        `${subject} ‘${indicator}’: ${one}. 문서가 스스로 밝힌 수준보다 낮음: ${other}.`,
      "part-exceeds-whole": (subject, indicator, one, other) =>
        `${subject} ‘${indicator}’: ${one}. 그것이 속한 전체보다 큼: ${other}.`,
      "figures-differ": (subject, indicator, one, other) =>
        `${subject} ‘${indicator}’이(가) 두 가지로 적혀 있음: ${one}, ${other}.`,
    },
  },
  reader: {
    title: "원문 대조",
    intro:
      "이 문서의 원본을 열면 모든 수치를 원래 문장 속에서 볼 수 있습니다. 파일은 이 기기에서만 읽으며 밖으로 나가지 않습니다.",
    choose: "원본 선택",
    drop: "또는 파일을 여기에 놓으세요",
    expects: (hash) =>
      `파일 이름과 상관없이 내용으로 식별합니다. SHA-256은 ${hash}(으)로 시작합니다`,
    without: "원본이 없어도 장절과 위치로 해당 대목을 직접 찾을 수 있습니다.",
    unknown: (name) =>
      `“${name}”은(는) 다섯 문서 중 어느 것도 아닙니다. 내용이 등록된 SHA-256과 다르며, 다시 저장했거나 인코딩이 바뀌었을 수 있습니다. 열려 있는 내용은 그대로입니다. 원본 파일을 사용하세요.`,
    unreadable: (name) =>
      `“${name}”을(를) 읽을 수 없습니다. 열려 있는 내용은 그대로입니다. 파일을 확인하고 다시 시도하세요.`,
    other: (title) => `다른 문서입니다. 「${title}」을(를) 표시합니다.`,
    recognised: (title) => `식별됨: 「${title}」`,
    statements: "이 문서에서 가져온 내용, 읽는 순서대로",
    text: "원문",
    forget: "원본 닫기",
    filter: "지표, 이름, 원문 표기로 거르기",
    none: "일치하는 내용이 없습니다. 거르기를 지우면 모두 보입니다.",
    kinds: { fact: "수치와 약속", relation: "관계", mention: "항목" },
    at: (offset) => `${offset}번째 글자`,
  },
  table: {
    project: "프로젝트",
    investment: "투자",
    size: "규모",
    due: "시기",
    sum: (count) => `같은 기준 ${count}건 합계`,
    sumNote: "지표, 단위, 연도, 성격이 모두 같은 수치만 더합니다. 공식: 각 항목의 합.",
    sort: (column) => `${column} 순으로 정렬`,
  },
  peers: {
    intro:
      "지표와 단위가 모두 같을 때만 나란히 보여 줍니다. 연도가 다르면 표시하며 순위는 매기지 않습니다.",
    none: "문서에 같은 기준의 웨이하이 수치가 없어 비교하지 않습니다.",
    alone: "이 구역에만 기재되어 비교할 수 없음",
    otherYear: "연도가 다름",
    unknownYear: "연도 기재가 없어 같은 시기인지 알 수 없음",
    otherKind: "성격이 다름",
  },
  relationWords: {
    "located-in": "위치",
    "part-of": "소속",
    "anchored-in": "기반",
    "leads-industry": "주도",
    hosts: "소재",
    "responsible-for": "담당",
    "leads-matter": "주관",
    concerns: "관련",
    "lies-in": "위치",
    "active-in": "종사",
    holds: "보유",
    "partners-with": "협력",
    "undertaken-by": "시행",
  },
  source: {
    issued: "발표 기관",
    number: "문서 번호",
    published: "발표일",
    fingerprint: "SHA-256",
    draft:
      "토론 초안: 2017년의 구상으로, 목표 대부분은 기한이 지났고 결과는 문서에 없습니다. 현행 계획으로 인용하지 않습니다.",
    news: "보도: 언론이 발표한 것으로 정부 문서가 아닙니다.",
    taken: (facts, entities) =>
      `이 문서에서 가져온 내용: 수치와 약속 ${facts}건, 항목 ${entities}개`,
  },
};
