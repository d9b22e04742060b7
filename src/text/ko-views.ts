import type { ViewsText } from "./zh-views.ts";

export const koViews: ViewsText = {
  showAs: "표시 방식",
  shapes: { diagram: "그림", matrix: "겹침", table: "표" },
  parent: "귀속(지도의 편성)",
  inferred: "점선: 추정",
  picture: (links) => `연결선 ${links}개의 그림. 각각의 내용과 근거는 표에 있음`,
  structure: {
    title: "공간 구조",
    densest: (ground, plans) => `계획이 가장 많이 겹치는 곳은 ${ground}: ${plans.join(", ")}`,
    table: "공간 구조의 모든 관계",
    matrix: "각 구역이 각 계획 아래 놓인 비율",
    matrixHead: "구역",
    matrixNote:
      "행은 덮이는 구역, 열은 덮는 계획입니다. ‘전체’는 같은 경계선으로 그린 것이며 잰 값이 아닙니다.",
    all: "전체",
    overlapping: "겹침",
    apart: "–",
    apartMeaning: "겹치지 않거나 0.5% 미만",
    cell: (area, plan, share) => `${area} 중 ${plan} 아래: ${share}`,
    subject: "대상",
    relations: "관계와 근거",
  },
  industries: {
    title: "산업과 기업",
    all: "전체 클러스터",
    choose: "클러스터 펼치기",
    outside: "8대 클러스터 밖",
    summary: (clusters, empty) =>
      `클러스터 ${clusters}개 중 ${empty}개는 기업이 전혀 명시되지 않음`,
    shared: (areas, clusters) => `가장 많은 클러스터(${clusters}개)의 산업을 주도하는 곳: ${areas}`,
    note: "굵기 = 그 구역이 주도하는 산업 수(클러스터 자체와 그에 속한 산업). 옅은 선은 클러스터 소속이 추정인 것. 시는 모든 클러스터를 주도하므로 그리지 않음. 수가 0이면 명시 없음.",
    tableNote:
      "‘추정’: 그 산업의 클러스터 소속이 추정인 것. 시는 모든 클러스터를 주도하므로 적지 않음.",
    clusterSummary: (parts, empty) =>
      `산업 ${parts}개 중 ${empty}개는 단지·기업·플랫폼·프로젝트가 명시되지 않음`,
    complete: (parts) => `산업 ${parts}개 모두 단지·기업·플랫폼·프로젝트가 명시됨`,
    alone: "문서는 그 안의 세부 산업을 들지 않음",
    gap: "그 안의 단지·기업·플랫폼·프로젝트를 문서가 밝히지 않음",
    count: (kind, count) => `${kind} ${count}`,
    kinds: { park: "단지", enterprise: "기업", platform: "플랫폼", project: "프로젝트" },
    parts: "산업",
    partOf: (cluster) => `${cluster} 소속`,
    table: "클러스터의 산업, 주도 구역, 그 안에서 일하는 곳",
    allTable: "각 클러스터를 주도하는 구역과 기업·플랫폼 수.",
    columns: { industry: "산업", cluster: "클러스터", leaders: "주도 구역" },
  },
};
