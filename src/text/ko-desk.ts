import type { DeskText } from "./zh-desk.ts";

/** The words of the presenter's desk and of the bar on the stage, in Korean. */
export const koDesk: DeskText = {
  title: "발표자 화면",
  opened: {
    placed: "발표자 화면을 다른 스크린에 열었습니다.",
    "by-hand": "발표자 화면을 새 창으로 열었습니다. 본인 스크린으로 옮겨 주세요.",
    there: "이미 열려 있던 발표자 화면을 맨 앞으로 가져왔습니다.",
    blocked:
      "브라우저가 새 창을 차단했습니다. 주소 표시줄에서 이 사이트의 팝업을 허용한 뒤 다시 여세요. 발표 화면에는 영향이 없습니다.",
  },
  tools: "발표 도구",
  pen: "펜",
  clear: "지우기",
  now: "대형 화면",
  nowFrozen: "미리 보기",
  next: "다음 장면",
  end: "마지막 장면입니다",
  scenes: "장면 목록",
  clock: "시각",
  elapsed: "경과",
  restart: "시간 다시 재기",
  ofPlanned: (planned) => `계획 ${planned}`,
  inScene: "이 장면",
  dwell: (dwell) => `계획 ${dwell}`,
  pace: "진행",
  onTime: "예정대로",
  early: (time) => `${time} 빠름`,
  late: (time) => `${time} 늦음`,
  paceHow: "장면별 예정 시간의 합과 비교",
  freeze: "화면 고정",
  unfreeze: "따라오기",
  frozenAt: (scene) => `대형 화면은 ${scene}번째 장면에 멈춰 있습니다. 여기서 먼저 볼 수 있습니다.`,
  frozenDetour: "대형 화면은 다른 곳을 보는 중에 멈춰 있습니다. 여기서 먼저 볼 수 있습니다.",
  search: "찾아 표시",
  detour: "대형 화면에서 다른 곳을 보는 중",
  back: (scene) => `${scene}번째 장면으로 돌아가기`,
  black: "대형 화면이 검은 화면입니다",
  looking: "대형 화면을 찾는 중…",
  live: "대형 화면에 연결됨",
  gone: "대형 화면 응답 없음",
  lost: "대형 화면이 응답하지 않습니다. 창이 닫혔거나 멈췄을 수 있습니다. 원고, 시간, 필기는 여기에 남아 있습니다.",
  reopen: (scene) => `${scene}번째 장면에서 대형 화면 다시 열기`,
  reopened: {
    placed: "대형 화면을 다른 스크린에 열었습니다.",
    "by-hand": "대형 화면을 열었습니다. 큰 스크린으로 옮긴 뒤 F를 누르세요.",
    there: "대형 화면을 맨 앞으로 가져왔습니다.",
    blocked:
      "브라우저가 새 창을 차단했습니다. 주소 표시줄에서 이 사이트의 팝업을 허용한 뒤 다시 누르세요.",
  },
  otherStage:
    "발표 창이 하나 더 열려 있습니다. 발표자 화면은 먼저 연결된 창만 움직이며, 그 창을 닫으면 다른 창에 연결됩니다.",
  otherDesk:
    "발표자 화면이 하나 더 열려 있습니다. 둘 다 쓸 수 있고 같은 내용을 보여 주며, 대형 화면이 기준입니다.",
  pointAt:
    "대형 화면을 가리키기: 마우스를 움직이면 스포트라이트, 끌면 선이 그려집니다. 방향키로 옮기고 스페이스로 펜을 내리거나 떼며 Esc로 거둡니다.",
  pointIdle: "대형 화면의 작은 그림입니다. 스포트라이트나 펜을 고른 뒤 여기서 가리키세요.",
  noStory:
    "발표자 화면은 이야기 하나와 함께 움직입니다. 대형 화면 창에서 이야기를 고른 뒤 그곳에서 여세요.",
};
