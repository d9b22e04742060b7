import type { StageText } from "./zh-stage.ts";

export const koStage: StageText = {
  choose: "이야기 선택",
  chooseNote:
    "화살표 키나 리모컨으로 장면을 넘깁니다. / 키로 지도 어디든 살펴보고, 백스페이스 키로 원래 장면에 돌아옵니다.",
  copyToEdit: "내 이야기로 복사해 편집",
  writtenIn: { zh: "원문은 중국어", en: "원문은 영어", ko: "원문은 한국어" },
  ready: "준비된 이야기",
  takeView: (scene) => `현재 화면으로 ${scene}번째 장면 갱신`,
  copyLink: "링크 복사",
  takeHome: "가져가기",
  withDesk: "발표자 화면과 함께 시작",
  check: "그린라이트 점검",
  checked: (time, light) => `${time} 점검: ${light}`,
  lights: { green: "녹색", amber: "황색", red: "적색" },
  scenes: (count) => `${count}개 장면`,
  progress: (scene, count) => `전체 ${count}개 장면 중 ${scene}번째`,
  legend: "범례",
  source: (title) => `출처: ${title}`,
  playing: "자동 재생 중",
  paused: "일시 정지, 잠시 후 계속",
  black: "검은 화면입니다. B 또는 Esc 키로 되돌립니다.",
  back: (scene) => `${scene}번째 장면으로 돌아가기`,
  forget: "브리핑 끝내기",
  share: "비중",
  unreachable:
    "이야기를 읽을 수 없습니다. 네트워크가 끊겼습니다. 지도와 데이터에는 영향이 없으니 연결된 뒤 다시 시도하십시오.",
  damaged:
    "이 이야기의 파일이 손상되어 읽을 수 없습니다. 지도와 데이터에는 영향이 없으니 다시 불러오고, 계속되면 운영자에게 알려 주십시오.",
  listUnreachable:
    "이야기 목록을 읽을 수 없습니다. 지도와 데이터에는 영향이 없으니 연결된 뒤 다시 시도하십시오.",
};
