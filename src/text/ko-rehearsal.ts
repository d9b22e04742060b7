import type { RehearsalText } from "./zh-rehearsal.ts";

export const koRehearsal: RehearsalText = {
  title: "그린라이트 점검",
  about:
    "이 화면에서 모든 장면을 보이지 않게 한 번 재생합니다. 필요한 것을 모두 불러오고 시간을 재며, 네트워크가 끊기면 무엇이 빠지는지 찾습니다.",
  preparing: "이야기를 읽는 중…",
  scene: (scene, count) => `장면 ${scene} / ${count}`,
  reading: (language) => `${language} 글자 크기 확인`,
  looking: "오프라인 사본과 기기 확인",
  cancel: "취소",
  again: "다시 점검",
  begin: "브리핑 시작",
  close: "닫기",
  lights: { green: "녹색", amber: "황색", red: "적색" },
  verdicts: {
    green: "준비되었습니다. 모든 장면을 재생했으며, 네트워크 없이도 빠지는 것이 없습니다.",
    amber: "발표할 수 있습니다. 먼저 아래 사항을 확인하세요.",
    red: "아직 시작하지 마세요. 적색 항목을 먼저 해결해야 합니다.",
  },
  measured: (at, scenes) => `${at} 점검 · 장면 ${scenes}개`,
  slowest: (scene, seconds) => `가장 느린 것은 장면 ${scene}, 완성까지 ${seconds}초`,
  scenes: (scenes) => `장면 ${scenes.join(", ")}`,
  whole: "이야기 전체",
  unread:
    "이야기를 읽지 못했거나 상세 데이터가 오지 않았습니다. 지도와 데이터에는 영향이 없습니다. 네트워크를 확인하고 다시 점검하세요.",
  noWakeLock:
    "이 브라우저는 화면을 켜 둘 수 없습니다. 시스템 전원 설정에서 화면 꺼짐을 해제하세요.",
  gaveUp:
    "화면이 거듭 중단되어 자동으로 복구하지 못했습니다. 이야기와 장면은 링크에 있습니다. 페이지를 새로 고치고, 그래도 안 되면 브라우저를 다시 시작하세요.",
  findings: {
    "no-graphics": {
      reason: () => "그래픽 가속(WebGL 2)이 없어 지도를 그릴 수 없습니다.",
      remedy: "브라우저 설정에서 하드웨어 가속을 켜거나 다른 기기를 쓰세요.",
    },
    "not-drawn": {
      reason: () => "1분 안에 다 그려지지 않았습니다.",
      remedy: "다른 프로그램을 닫고 다시 점검하세요. 그래도 안 되면 이 장면의 레이어를 줄이세요.",
    },
    trouble: {
      reason: (about) => `페이지 오류: ${about.join("; ")}`,
      remedy: "페이지를 새로 고친 뒤 다시 점검하세요.",
    },
    unknown: {
      reason: (about) => `데이터에 없는 항목: ${about.join(", ")}`,
      remedy: "이야기를 만든 데이터 버전을 쓰거나 이 장면의 수치와 이름을 고치세요.",
    },
    untrue: {
      reason: (about) =>
        `사실과 다르게 전달됩니다. 직접 쓴 수치, 비교할 수 없는 도표 또는 중복된 장면 (${about.join(", ")})`,
      remedy: "수치는 데이터의 항목으로 바꾸고, 도표에는 같은 종류의 수치만 넣으세요.",
    },
    "not-kept": {
      reason: (about) => `오프라인 사본에 파일 ${about.length}개가 없습니다: ${about.join(", ")}`,
      remedy: "네트워크에 연결해 새로 고치고, 오프라인 준비 알림이 뜬 뒤 다시 점검하세요.",
    },
    "no-copy": {
      reason: () =>
        "이 브라우저 또는 주소에서는 오프라인 사본을 둘 수 없어, 네트워크가 끊기면 열리지 않습니다.",
      remedy: "https 또는 localhost 주소로, 시크릿 창이 아닌 창에서 여세요.",
    },
    "copy-unfinished": {
      reason: () => "오프라인 사본이 아직 완성되지 않았습니다.",
      remedy: "연결을 유지한 채 잠시 뒤 다시 점검하세요.",
    },
    online: {
      reason: (about) => `외부에서 오므로 네트워크가 끊기면 사라집니다: ${about.join(", ")}`,
      remedy: "배경 지도를 ‘내장’으로 되돌리거나 현장의 네트워크를 확인하세요.",
    },
    "no-letters": {
      reason: (about) => `이 기기에 글꼴이 없습니다: ${about.join(", ")}`,
      remedy: "해당 언어의 시스템 글꼴을 설치하고 브라우저를 다시 시작하세요.",
    },
    cramped: {
      reason: (about) =>
        `글자 자리가 모자라 70% 아래로 줄었습니다(${about.join(", ")}). 뒷줄에서 읽기 어렵습니다.`,
      remedy: "이 장면의 글을 줄이거나 수치를 하나 빼거나 더 큰 화면을 쓰세요.",
    },
    slow: {
      reason: () => "장면을 넘긴 뒤 다 그려지기까지 6초가 넘습니다.",
      remedy: "다른 프로그램을 닫거나 그래픽 카드가 있는 기기를 쓰세요.",
    },
    blurred: {
      reason: (about) =>
        `그래픽이 이만한 캔버스를 그리지 못해 지도의 선명도가 ${about.join()}%입니다.`,
      remedy: "디스플레이 배율이나 해상도를 낮추거나 다른 그래픽 카드를 쓰세요.",
    },
    "not-whole-screen": {
      reason: (about) =>
        `창이 화면의 ${about.join()}%만 덮고 있어, 실제 발표 크기로 점검한 것이 아닙니다.`,
      remedy: "F 키로 전체 화면을 켠 뒤 다시 점검하세요.",
    },
    "no-full-screen": {
      reason: () => "브라우저가 전체 화면을 허용하지 않고, 창도 화면을 채우지 않습니다.",
      remedy: "F11을 쓰거나 브라우저를 키오스크 모드로 시작하세요.",
    },
    "no-wake-lock": {
      reason: () => "브라우저가 화면을 켜 둘 수 없어, 조작이 없으면 화면이 꺼집니다.",
      remedy: "시스템 전원 설정에서 화면 꺼짐과 절전을 해제하세요.",
    },
    battery: {
      reason: (about) => `배터리로 작동 중이며 ${about.join()}% 남았습니다.`,
      remedy: "전원을 연결하세요.",
    },
    "other-version": {
      reason: ([story = "", data = ""]) =>
        `이야기는 ${story} 데이터로 만들었고, 지금 데이터는 ${data} 버전입니다.`,
      remedy: "각 장면의 글을 지금의 수치와 한 번 더 맞춰 읽으세요.",
    },
  },
};
