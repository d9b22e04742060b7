import type { TakeHomeText } from "./zh-take-home.ts";

export const koTakeHome: TakeHomeText = {
  title: "이야기 가져가기",
  close: "닫기",
  intro:
    "모든 수치는 계획 지도의 것으로 연도, 성격, 근거가 함께 있고 자료 버전과 날짜를 적습니다. 오프라인에서도 만들 수 있습니다.",
  story: (title) => `「${title}」`,
  reading: "이야기를 읽는 중…",
  unreadable:
    "이 이야기를 읽지 못했습니다. 네트워크가 끊겼을 수 있습니다. 지도와 자료에는 영향이 없으니 연결 후 다시 시도하세요.",
  format: "형식",
  formats: {
    pptx: "PPTX 슬라이드",
    pdf: "PDF 유인물",
    png: "PNG 대형 화면",
    story: "이야기 파일",
  },
  about: {
    pptx: "장면마다 16:9 슬라이드 한 장: 두 배 선명한 지도, 고칠 수 있는 글·수치·차트, 발표 원고와 근거가 담긴 메모, 장면으로 돌아가는 링크.",
    pdf: "A4 세로, 한 쪽에 두 장면, 글자를 선택할 수 있습니다. 근거는 번호를 붙여 끝에 싣고 첫 쪽에 QR 코드가 있습니다.",
    png: "대형 화면에 보이는 그대로의 장면 전체. 여러 장면은 ZIP 하나로 묶습니다.",
    story: "어느 계획 지도에서나 열리는 .story.json 하나. 모든 장면이 세 언어로 들어 있습니다.",
  },
  language: "언어",
  size: "크기",
  scenes: "장면",
  chosen: (count, all) => `${all}개 장면 중 ${count}개`,
  all: "모두",
  none: "선택 해제",
  nothing: "선택한 장면이 없습니다. 하나 이상 선택하세요.",
  make: "내려받기",
  cancel: "취소",
  progress: {
    words: "자료를 읽는 중…",
    map: (number) => `장면 ${number}의 지도를 그리는 중…`,
    writing: "파일을 쓰는 중…",
  },
  done: (name, size) => `${name}(${size})을 내려받았습니다.`,
  incomplete: (numbers) => `장면 ${numbers}: 일부 레이어를 읽지 못해 지도에서 빠졌습니다.`,
  missingCharacters: (characters) =>
    `글꼴에 없는 글자라 파일에서 빈 상자로 보입니다: ${characters}`,
  cancelled: "취소했습니다. 내려받은 파일은 없습니다.",
  faults: {
    "no-webgl":
      "브라우저의 WebGL이 꺼져 있어 지도를 그릴 수 없습니다. 하드웨어 가속을 켜거나 최신 브라우저를 쓰세요. 선택은 그대로 있습니다. 이야기 파일은 지도가 필요 없어 내려받을 수 있습니다.",
    "no-memory":
      "이 기기의 메모리가 부족해 지도를 그릴 수 없습니다. 선택은 그대로 있습니다. 다른 페이지를 닫거나, 작은 크기 또는 더 적은 장면을 선택하세요.",
    lost: "그래픽 장치가 그리기를 멈췄습니다. 선택은 그대로 있으니 다시 시도하세요.",
    data: "자료를 읽지 못했습니다. 네트워크가 끊겼을 수 있습니다. 선택은 그대로 있으니 연결 후 다시 시도하세요.",
    fonts:
      "글꼴을 불러오지 못했습니다. 네트워크가 끊겼을 수 있습니다. 선택은 그대로 있으니 연결 후 다시 시도하세요.",
    unexpected: "파일을 만들지 못했습니다. 선택은 그대로 있으니 다시 시도하세요.",
  },
  scene: (number, count) => `장면 ${number} / ${count}`,
  openScene: "이 장면 열기",
  openStory: "이 이야기 열기",
  scanStory: "스캔하여 이 이야기 열기",
  sources: "이 이야기가 근거로 삼은 문서",
  endTitle: "근거와 읽는 법",
  endNote:
    "“연도 기재 없음”은 문서에 연도가 없다는 뜻이고, “기재 없음”은 문서에 나오지 않는다는 뜻일 뿐 없음도 영도 아닙니다. 위첨자 번호는 아래쪽 근거를 가리킵니다: 문서 번호, 상태, 절, 원문의 글자 위치.",
  handout: "유인물",
  by: (author) => `글 ${author}`,
  page: (page, pages) => `${page} / ${pages}`,
  source: (title) => `출처: ${title}`,
  map: (legend) => `지도. 범례: ${legend}`,
  mapPlain: "지도",
  fileName: (title) => title,
  sceneFile: (number) => `장면-${number}`,
  colon: ": ",
};
