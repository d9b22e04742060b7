import type { MakeText } from "./zh-make.ts";

/** The words of making a story, in Korean. */
export const koMake: MakeText = {
  captureTitle: "현재 화면을 장면으로 저장",
  captureNote:
    "레이어, 필터, 선택, 주제, 밝기와 카메라를 저장하며 나중에 지금 보이는 그대로 열립니다.",
  intoStory: "넣을 이야기",
  newStory: "새 이야기",
  storyTitle: "이야기 제목",
  sceneTitle: "이 장면에서 할 말",
  author: "작성자",
  authorNote: "모든 장면에 표시됩니다. 한 번만 입력하며 비워 두어도 됩니다.",
  figuresFound: (count) =>
    count > 0
      ? `수치 ${count}개 포함, 나중에 바꿀 수 있음`
      : "덧붙일 수치가 없음, 나중에 추가할 수 있음",
  save: "장면으로 저장",
  close: "닫기",
  captured: (story, scene) => `“${story}”의 ${scene}번째 장면으로 저장했습니다`,
  edit: "편집",
  storyNamed: (name) => `${name} 이야기`,
  copyNamed: (title) => `${title} (내 버전)`,
  untitled: "제목 없음",

  notHere:
    "이 이야기는 열려 있는 작업 공간에 없어 지도로 돌아왔습니다. 만든 기기에 저장되어 있으니 작성자에게 파일을 요청하세요.",
  made: "내 이야기",
  noneMade:
    "아직 직접 만든 이야기가 없습니다. 준비된 이야기를 복사해 고치거나, 지도에서 화면을 장면으로 저장하거나, 상세 패널에서 이야기 초안을 만드세요.",
  create: "새 이야기",
  openFile: "파일 열기(.story.json)",
  editStory: "편집",
  removeStory: "삭제",
  removed: (title) => `“${title}”을(를) 삭제했습니다`,
  undo: "실행 취소",
  byWhom: (author, date) => (author ? `${author} · ${date}` : date),
  drafted: (title, scenes) =>
    `“${title}” 초안을 장면 ${scenes}개로 만들었습니다. 지도에 있는 내용만 썼으니 장면마다 확인한 뒤 발표하세요`,

  editor: "이야기 편집",
  leave: "편집 나가기",
  preview: "이 장면부터 미리 보기",
  storyMenu: "이야기 작업",
  saveFile: "파일로 저장",
  duplicateStory: "한 벌 더 복제",
  aboutStory: "이 이야기에 대하여",
  summary: "한 문장 설명",
  scenes: "장면",
  scenesHelp:
    "위아래 키로 장면을 옮겨 다니고, Alt와 함께 누르면 순서를 바꾸며, Ctrl+D로 복제, Delete로 삭제합니다. 끌어서도 옮길 수 있습니다.",
  sceneMenu: (title) => `“${title}” 작업`,
  up: "위로",
  down: "아래로",
  duplicate: "이 장면 복제",
  remove: "이 장면 삭제",
  lastScene: "이야기에는 장면이 하나 이상 있어야 합니다. 모두 없애려면 이야기를 삭제하세요.",
  sceneRemoved: (title) => `“${title}”을(를) 삭제했습니다`,
  sceneMoved: (title, place) => `“${title}”은(는) 이제 ${place}번째 장면입니다`,
  sceneNumber: (place) => `${place}번째 장면`,
  languages: "글의 언어",
  languageNames: { zh: "中文", en: "English", ko: "한국어" },
  missingIn: "이 언어로는 쓰지 않아 다른 언어의 글이 표시됨",
  title: "제목",
  text: "본문",
  notes: "발표 메모(대형 화면에 나오지 않음)",
  insert: "수치나 이름 넣기",
  noRoom: (most) => `최대 ${most}자까지 쓸 수 있어 넣지 않았습니다.`,
  pick: "지도의 수치나 이름 찾기",
  pickFigure: "수치 추가",
  nothingFound: "찾지 못했습니다. 지역, 지표, 연도 등 다른 말로 찾아보세요.",
  alsoYear: "연도 넣기",
  figures: "수치 카드",
  figuresNote: (count, most) => `${count} / ${most}, 첫 카드가 가장 큼`,
  noFigures: "아직 수치가 없습니다.",
  moveUp: (name) => `${name}: 위로`,
  moveDown: (name) => `${name}: 아래로`,
  takeAway: (name) => `${name}: 빼기`,
  charts: "도표",
  chartKinds: { bars: "막대", path: "현황에서 목표로", share: "비율" },
  chartKind: "도표 종류",
  chartTitle: "도표 제목",
  chart: (place) => `도표 ${place}`,
  addToChart: "수치 추가",
  suggestedCharts: "함께 놓을 수 있는 수치",
  addChart: (name, count) => `${name}(수치 ${count}개)`,
  removeChart: "도표 빼기",
  noCharts: "한 도표에 놓을 수 있는 같은 종류의 수치가 여기에는 없습니다.",
  look: "화면",
  layout: "글의 위치",
  layouts: { title: "첫 장", left: "왼쪽", right: "오른쪽", foot: "아래" },
  transition: "전환",
  transitions: { fly: "날아가기", fade: "서서히" },
  dwell: "자동 재생 때 머무는 초",
  takeCamera: "현재 카메라 쓰기",
  changeView: "지도에서 보기 바꾸기",
  viewOfEntities: (names) => `카메라: ${names}`,
  viewOfCamera: "카메라: 고정",
  highlight: "강조",
  addHighlight: "지역 추가",
  when: (author, date) => `${author ? `${author}, ` : ""}${date}`,

  faults: {
    unknown: (id) => `이 지도에는 “${id}”이(가) 없습니다.`,
    "no-figure": (id) => `“${id}”에는 보일 수치나 연도가 없습니다.`,
    written: (figure) => `“${figure}”은(는) 손으로 쓴 수치로 출처가 없습니다.`,
    unlike: {
      measure: "단위의 종류가 달라 한 도표에 놓을 수 없습니다.",
      subject: "대상도 지표도 서로 달라 한 도표에 놓을 수 없습니다.",
      moment:
        "연도나 종류(현황, 목표, 계획)가 달라 막대로 그릴 수 없습니다. 같은 지표의 현황과 목표는 ‘현황에서 목표로’를 쓰세요.",
      path: "‘현황에서 목표로’는 한 대상의 한 지표만 보입니다.",
    },
  },
  bind: "지도의 수치로 바꾸기",
  hasFaults: (count) => `확인할 곳 ${count}`,

  changedSince: (version) =>
    `${version} 데이터로 만든 이야기입니다. 그 뒤 바뀐 내용은 다음과 같습니다.`,
  unchangedSince: (version) =>
    `${version} 데이터로 만든 이야기이며, 쓰인 수치와 지역은 그 뒤 바뀌지 않았습니다.`,
  changesUnknown: (version) =>
    `${version} 데이터로 만든 이야기이지만 그 기록이 이 지도에 없어 무엇이 바뀌었는지 알 수 없습니다. 수치는 언제나 현재 값으로 보입니다.`,
  changesMissing: (version) =>
    `${version} 데이터로 만든 이야기입니다. 변경 기록을 읽지 못했으니 연결된 뒤 다시 보세요. 수치는 언제나 현재 값으로 보입니다.`,
  madeLater: (version, present) =>
    `더 새로운 데이터(${version})로 만든 이야기이며 이 지도는 ${present}입니다. 없는 내용은 따로 알렸습니다.`,
  changeKinds: { changed: "변경", removed: "삭제" },
  renew: "확인함: 현재 버전으로 기록",

  fileSaved: (name) => `“${name}”(으)로 저장했습니다`,
  fileOpened: (title) => `“${title}”을(를) 열었습니다`,
  fileFault: (file, fault) =>
    `“${file}”을(를) 열지 않았습니다. ${fault} 열려 있는 내용은 바뀌지 않았습니다.`,
  fileFaults: {
    empty: "파일이 비어 있습니다. 다시 받으세요.",
    tooLarge: (megabytes, most) =>
      `파일이 ${megabytes} MB입니다. 이야기 파일은 최대 ${most} MB이니 맞는 파일인지 확인하세요.`,
    binary: (kind) =>
      `텍스트 파일이 아닙니다(${kind}(으)로 보임). .story.json으로 끝나는 파일을 선택하세요.`,
    otherFormat:
      "JSON이지만 이 지도의 이야기 파일이 아닙니다. .story.json으로 끝나는 파일을 선택하세요.",
    invalid: (path, reason) => `${path}: ${reason}. 고치거나 원본 파일을 사용하세요.`,
    inScene: (scene, path) => `${scene}번째 장면의 ${path}`,
    noData: "지도의 자료를 아직 읽지 못해 수치를 확인할 수 없습니다. 잠시 뒤 다시 여세요.",
    twice: (scene, id) =>
      `${scene}번째 장면의 id “${id}”이(가) 앞의 것과 같습니다. 고치거나 원본 파일을 사용하세요.`,
  },
  unknownTitle: "이 지도에 없는 내용이 파일에 있습니다",
  unknownAsk: (file, title) =>
    `“${file}”의 이야기 “${title}”은(는) 이 지도에 없는 다음 수치나 지역을 씁니다. 이를 빼고 열면 글의 그 자리에 “[없음]”이 표시됩니다. 열지 않을 수도 있습니다.`,
  takeWithout: "빼고 열기",
  notTaken: "열지 않기",
  dataOf: (version, present) => `파일의 데이터 ${version}, 이 지도 ${present}`,
  inSceneShort: (scene) => `${scene}번째 장면`,
  gone: "[없음]",
};
