import type { WorkspaceText } from "./zh-workspace.ts";

/** The words of the workspace, in Korean. */
export const koWorkspace: WorkspaceText = {
  firstName: "내 작업 공간",
  newName: "새 작업 공간",
  copyOf: (name) => `${name.slice(0, 190)} (사본)`,
  step: (edit, what) => `${edit}: ${what}`,
  named: (name) => `“${name}”`,
  several: (count) => `도형 ${count}개`,
  edits: {
    draw: "그리기",
    "change-shape": "모양 수정",
    move: "이동",
    rename: "이름 변경",
    restyle: "스타일 변경",
    note: "메모 수정",
    delete: "삭제",
    arrange: "순서 변경",
    hide: "표시·숨김",
    folder: "폴더 정리",
    analyse: "분석",
    import: "가져오기",
    "story-add": "새 이야기",
    "story-change": "이야기 수정",
    "story-remove": "이야기 삭제",
    "scene-add": "장면 추가",
    "scene-duplicate": "장면 복제",
    "scene-change": "장면 수정",
    "scene-view": "장면 화면 갱신:",
    "scene-arrange": "장면 순서 변경:",
    "scene-remove": "장면 삭제",
  },
  undo: (step) => `실행 취소 – ${step}`,
  redo: (step) => `다시 실행 – ${step}`,
  undone: (step) => `취소했습니다 – ${step}`,
  redone: (step) => `다시 실행했습니다 – ${step}`,
  history: "편집 단계",
  historyStart: "열었을 때",
  historyHelp:
    "단계를 고르면 그 단계를 마친 상태로 돌아갑니다. 페이지를 닫으면 단계는 남지 않습니다.",

  states: {
    unread: "읽는 중…",
    reading: "읽는 중…",
    kept: "저장됨",
    nothing: "아직 내용이 없습니다",
    writing: "저장 중…",
    unkept: "저장되지 않음",
  },
  keptAt: (time) => `저장됨 ${time}`,
  keptWhere:
    "편집하는 대로 이 기기의 이 브라우저에만 저장됩니다. 옮기거나 건네려면 파일로 저장하세요.",
  retry: "다시 시도",
  reload: "페이지 새로 고침",
  faults: {
    unavailable:
      "이 브라우저 창은 저장을 허용하지 않습니다(시크릿 모드 또는 정책). 작업 공간은 이 페이지를 닫을 때까지만 유지됩니다. 닫기 전에 파일로 저장하세요.",
    full: "디스크 공간이 부족하여 최근 변경을 저장하지 못했습니다. 이전에 저장한 내용은 그대로이고 변경은 이 페이지에 남아 있습니다. 파일로 저장하거나 공간을 확보한 뒤 다시 시도하세요.",
    outdated:
      "다른 탭에서 아틀라스가 갱신되어 이 페이지는 더 저장할 수 없습니다. 이전에 저장한 내용은 그대로입니다. 페이지를 새로 고치면 저장되지 않은 변경도 함께 옮겨집니다.",
    blocked:
      "다른 탭이 이전 버전의 아틀라스로 저장소를 사용 중입니다. 그 탭을 닫고 다시 시도하세요. 변경은 이 페이지에 남아 있습니다.",
    closed:
      "브라우저가 저장소를 닫거나 비웠습니다. 변경은 이 페이지에 남아 있습니다. 다시 시도하거나 먼저 파일로 저장하세요.",
    failed:
      "저장 중 오류가 나서 최근 변경을 쓰지 못했습니다. 이전에 저장한 내용은 그대로이고 변경은 이 페이지에 남아 있습니다. 다시 시도하거나 먼저 파일로 저장하세요.",
  },
  conflict: (name, copy) =>
    `“${name}”이(가) 다른 곳에서 변경되었습니다. 두 버전을 모두 보존했으며, 여기서 한 변경은 “${copy}”(으)로 저장됩니다.`,
  recovered: "지난번 닫을 때 미처 저장하지 못한 변경을 복구했습니다.",
  unreadable: (count) =>
    `도형 ${count}개의 기록이 손상되어 읽지 못했습니다. 나머지는 그대로입니다.`,
  unreadableStories: (count) =>
    `이야기 ${count}개의 기록이 손상되어 읽을 수 없습니다. 나머지는 온전합니다.`,
  storedNewer:
    "이 작업 공간은 더 새로운 버전의 아틀라스로 저장되었습니다. 페이지를 새로 고쳐 아틀라스를 갱신하세요. 작업 공간은 그대로입니다.",
  notLeft:
    "현재 작업 공간에 저장되지 않은 변경이 있어 떠나지 않았습니다. 저장을 다시 시도하거나 먼저 파일로 저장하세요.",
  heldElsewhere: (name) =>
    `“${name}”은(는) 다른 탭에서 편집 중이라 삭제할 수 없습니다. 그 탭에서 다른 작업 공간을 열거나 그 탭을 닫으세요.`,
  refused:
    "다른 탭에 저장하지 못한 변경이 있어 편집을 넘길 수 없습니다. 그 탭에서 처리한 뒤 다시 시도하세요. 양쪽 모두 잃은 내용은 없습니다.",
  removed: (name, days) =>
    `“${name}”을(를) 휴지통으로 옮겼습니다. ${days}일 안에 복원할 수 있습니다.`,
  restore: "복원",
  following: "다른 탭에서 편집 중입니다. 이 탭은 따라 갱신되며 보기만 할 수 있습니다.",
  editHere: "여기서 편집",
  asking: "편집을 요청하는 중…",

  menu: "작업 공간 동작",
  switch: (name) => `현재 작업 공간: ${name}. 전환 또는 관리`,
  all: "이 기기의 작업 공간",
  count: (count, stories) => `도형 ${count}개${stories > 0 ? `, 이야기 ${stories}개` : ""}`,
  open: (name) => `“${name}” 열기`,
  current: "열림",
  create: "새 작업 공간",
  rename: "이름 변경",
  duplicate: "복제",
  remove: (name) => `“${name}” 삭제`,
  removeShort: "삭제",
  removeAsk: (name, count, stories, days) =>
    `“${name}”과(와) 도형 ${count}개, 이야기 ${stories}개를 삭제할까요? 먼저 휴지통으로 옮겨지며 ${days}일 안에 복원할 수 있습니다.`,
  cancel: "취소",
  bin: "휴지통",
  restoreNamed: (name) => `“${name}” 복원`,
  openFile: "파일 열기(.atlas.json)",
  importFile: "GeoJSON·CSV·KML 가져오기",
  undoShort: "실행 취소",
  saveFile: "파일로 저장",
  tooLargeToOpen: (megabytes) =>
    `파일로 저장했지만 ${megabytes} MB를 넘어 아틀라스에서 다시 열 수 없습니다. 여러 작업 공간으로 나누어 저장하세요.`,
  dropHere: "놓으면 가져오거나 작업 공간 파일을 엽니다",
  name: "이름",
  note: "메모",
  workspaceNote: "작업 공간 메모",

  undoBar: "실행 취소와 다시 실행",
  sought: "도형 필터",
  noneFound: (query) => `이름에 “${query}”이(가) 든 도형이 없습니다`,
  empty:
    "아직 도형이 없습니다. 지도 도구로 그리거나, 작업 공간 파일(.atlas.json)을 열거나, GeoJSON·CSV·KML을 가져오세요.",
  list: "도형과 폴더, 위에서 아래로 지도 위의 순서",
  listHelp:
    "위아래 키로 이동, 스페이스로 선택, Shift+위아래로 연속 선택, F2로 이름 변경, Delete로 삭제, Alt+위아래로 순서 변경, 좌우 키로 폴더 접고 펴기, Enter로 확대.",
  folder: "폴더",
  newFolder: "새 폴더",
  fileChosen: "새 폴더에 넣기",
  folderName: (count) => `폴더 ${count}`,
  expand: (name) => `폴더 “${name}” 펼치기`,
  collapse: (name) => `폴더 “${name}” 접기`,
  show: (name) => `“${name}” 표시`,
  drag: (name) => `“${name}”을(를) 끌어 순서 변경`,
  unnamed: "이름 없음",
  folderMenu: (name) => `폴더 “${name}”의 동작`,
  chooseAll: "안의 도형 선택",
  up: "위로",
  down: "아래로",
  dissolve: "폴더만 삭제하고 도형은 유지",
  removeFolder: (count) => `도형 ${count}개와 함께 삭제`,

  chosen: (count) => `도형 ${count}개 선택됨`,
  unchoose: "선택 해제",
  style: "스타일",
  color: "색",
  colors: {
    red: "빨강",
    orange: "갈색",
    green: "초록",
    teal: "청록",
    blue: "파랑",
    violet: "보라",
    ink: "먹",
  },
  width: "선 굵기",
  filling: "채우기",
  dashed: "점선",
  mixed: "여러 값",
  inFolder: "폴더",
  noFolder: "(없음)",
  zoomTo: "이곳으로 확대",
  hide: "숨기기",
  unhide: "표시",
  delete: "삭제",
  position: "위치",
  properties: "원본 파일의 속성",

  fileFault: (file, fault) =>
    `“${file}”을(를) 열지 않았습니다. ${fault} 이미 열린 내용은 그대로입니다.`,
  fileFaults: {
    unreadable: "브라우저가 파일을 읽지 못합니다. 옮겨졌거나 사용 중일 수 있으니 다시 선택하세요.",
    empty: "빈 파일입니다.",
    tooLarge: (megabytes, most) =>
      `파일이 ${megabytes} MB입니다. 최대 ${most} MB까지 열 수 있으니 여러 작업 공간으로 나누세요.`,
    encoding: (encoding, line) =>
      `${line}행부터 UTF-8이 아니며 ${encoding} 인코딩으로 보입니다. 편집기에서 UTF-8로 저장하세요.`,
    binary: (kind) =>
      `텍스트 파일이 아닙니다(${kind}(으)로 보입니다). .atlas.json으로 끝나는 작업 공간 파일을 선택하세요.`,
    unknownKind: "이진 데이터",
    cutOff: (line, column) =>
      `파일이 ${line}행 ${column}열에서 끊겨 있습니다. 내려받기가 끝나지 않았을 수 있으니 다시 받으세요.`,
    notJson: (line, column) =>
      `${line}행 ${column}열이 올바른 JSON이 아닙니다. 고치거나 원본 파일을 사용하세요.`,
    otherFormat:
      "JSON이지만 이 아틀라스의 작업 공간 파일이 아닙니다. .atlas.json으로 끝나는 파일을 선택하세요.",
    geo: (kind) => `${kind}이며 작업 공간 파일이 아닙니다. “가져오기”로 그 안의 도형을 추가하세요.`,
    newer: (version, present) =>
      `더 새로운 버전의 아틀라스로 저장되었습니다(형식 ${version}, 여기는 ${present}). 페이지를 새로 고쳐 갱신하거나 이 버전으로 저장한 파일을 받으세요.`,
    unknownVersion: (version, present) =>
      `형식 버전 “${version}”은(는) 없습니다(여기는 ${present}). 파일이 바뀌었을 수 있으니 원본을 사용하세요.`,
    invalid: (path, reason) => `${path}: ${reason}. 고치거나 원본 파일을 사용하세요.`,
    inDrawing: (count, name, path) => `${count}번째 도형 “${name}”의 ${path}`,
    twice: (count, name) =>
      `${count}번째 도형 “${name}”의 id가 앞의 것과 같습니다. 고치거나 원본 파일을 사용하세요.`,
    storyId: (count, name) =>
      `${count}번째 이야기 “${name}”의 id가 겹치거나 준비된 이야기의 id입니다. 고치거나 원본 파일을 사용하세요.`,
    noFolder: (count, name) =>
      `${count}번째 도형 “${name}”의 폴더가 없습니다. 고치거나 원본 파일을 사용하세요.`,
  },
  reasons: {
    missing: "없음",
    type: "형식이 다름",
    range: "허용 범위를 벗어남",
    choice: "고를 수 있는 값이 아님",
    unknownField: "알 수 없는 항목",
    other: "형식에 맞지 않음",
  },
  opened: (name) => `“${name}”을(를) 열었습니다`,
  sameTitle: "이미 있는 작업 공간입니다",
  sameAsk: (file, name, saved) =>
    `“${file}”은(는) 이 기기의 “${name}”(${saved} 저장)과 같은 작업 공간입니다. 둘 다 둘까요, 파일로 바꿀까요? 바꾼 것은 취소할 수 있습니다.`,
  keepBoth: "둘 다 유지",
  replace: "파일로 바꾸기",
};
