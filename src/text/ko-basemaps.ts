import type { BasemapText } from "./zh-basemaps.ts";

export const koBasemaps: BasemapText = {
  title: "배경 지도",
  intro:
    "계획 레이어는 배경 지도 위에 그려집니다. 내장 지도를 뺀 나머지는 고른 서비스에서 가져오므로, 그 서비스가 네트워크 주소와 보는 범위를 알게 됩니다.",
  choices: "배경 지도 고르기",
  names: {
    embedded: "내장 지도",
    none: "배경 없음",
    "tianditu-vector": "톈디투 · 벡터",
    "tianditu-imagery": "톈디투 · 영상",
  },
  notes: {
    embedded: "바다·육지·섬, 오프라인 가능",
    none: "흰 바탕에 구역만",
    "tianditu-vector": "지명 포함, 키 필요",
    "tianditu-imagery": "지명 포함, 키 필요",
    address: "직접 고른 서비스",
    file: "이 기기의 파일, 밖으로 나가지 않음",
  },
  remove: (name) => `“${name}” 지우기`,
  face: "표시할 레이어",
  preparing: "연결하는 중……",
  drawn: (name) => `“${name}”(으)로 바꾸었습니다`,
  withoutNames:
    "이 배경 지도의 글자와 아이콘은 그리지 않습니다. 지도 하나에는 글꼴 한 벌만 쓸 수 있어 이 지도의 글꼴을 씁니다.",
  private:
    "주소에 키가 들어 있거나 내부망에서만 쓰이는 주소로 보여 링크에 넣지 않습니다. 링크를 연 사람에게는 내장 지도가 보입니다.",
  privateFile: "이 기기의 파일은 링크에 넣을 수 없으며, 새로 고친 뒤에는 다시 열어야 합니다.",
  retry: "다시 시도",
  choose: "배경 지도 고르기",
  key: {
    title: "톈디투 키",
    label: "키(tk)",
    help: "톈디투 콘솔에 가입해 브라우저용(浏览器端) 애플리케이션을 만들고 받은 키를 입력하세요. 키는 이 기기에만 저장되며 링크에 들어가지 않습니다.",
    site: "톈디투 콘솔 열기",
    save: "저장",
    forget: "키 지우기",
    kept: "키가 이 기기에 저장되어 있습니다",
    show: "키 보기",
  },
  add: {
    title: "서비스 추가",
    label: "주소",
    help: "XYZ·WMTS 타일 주소({z}/{x}/{y} 포함), WMTS 기능 문서, MapLibre 스타일, TileJSON의 주소를 쓸 수 있습니다.",
    run: "추가",
    emptyAddress: "먼저 주소를 입력하세요.",
  },
  file: {
    title: "파일 열기",
    help: "PMTiles(버전 3), 래스터 또는 벡터. 이 기기에서만 읽습니다.",
    run: "PMTiles 파일 고르기",
  },
  ask: {
    title: (host) => `${host}은(는) 모르는 서비스입니다`,
    stakes:
      "어떤 좌표를 쓰는지 알 수 없습니다. 중국에서 흔한 편이 좌표 GCJ-02라면 계획 구역이 동쪽으로 약 450 m, 북쪽으로 약 110 m 어긋납니다. WGS84나 CGCS2000을 쓰는지, 써도 되는 서비스인지 확인하세요. 중국에서 공개하려면 지도 심사 번호도 필요합니다.",
    accept: "사용",
    decline: "사용하지 않음",
  },
  fellBack: (name, reason) =>
    `배경 지도 “${name}”을(를) 그리지 못해 내장 지도로 되돌렸습니다. 다른 것에는 영향이 없습니다. ${reason}`,
  faults: {
    "key-missing": () => "톈디투에는 본인의 키가 필요합니다. “배경 지도”를 열어 입력하세요.",
    "key-refused": (detail) =>
      `톈디투가 이 키를 받아들이지 않았습니다(${detail}). 빠진 글자는 없는지, 브라우저용 키인지, 허용 목록에 이 사이트가 있는지, 오늘의 할당량이 남았는지 확인하세요.`,
    "key-unanswered": () =>
      "톈디투가 응답하지 않습니다. 네트워크가 끊겼거나, 키가 틀렸거나, 이 사이트가 키의 허용 목록에 없을 수 있습니다. 네트워크와 키를 확인한 뒤 다시 시도하세요.",
    refused: (detail) =>
      `${detail}은(는) 편이 좌표로 그려집니다. 이곳에서 동쪽으로 약 450 m, 북쪽으로 약 110 m 어긋나(BD-09는 더 크게) 구역이 틀린 곳에 놓이므로 배경 지도로 쓸 수 없습니다. 톈디투나 WGS84·CGCS2000 서비스를 쓰세요.`,
    ask: (detail) =>
      `링크가 ${detail}의 배경 지도를 요청하지만 모르는 서비스라 연결하지 않았습니다. “배경 지도”를 열어 확인한 뒤 결정하세요.`,
    address: () =>
      "연결할 수 있는 주소가 아닙니다. https://로 시작하는지 확인하고 다시 시도하세요.",
    insecure: (detail) =>
      `이 사이트는 https라서 브라우저가 http 내용을 막습니다(${detail}). 그 서비스의 https 주소를 쓰세요.`,
    credentials: (detail) =>
      `주소에 사용자 이름과 비밀번호가 들어 있어(${detail}) 브라우저가 허용하지 않습니다. 키 매개변수를 쓰거나 서비스에 접근 허용을 요청하세요.`,
    placeholder: (detail) =>
      `${detail}에 무엇을 넣어야 할지 알 수 없습니다. 타일 주소에는 {z}, {x}, {y}가 필요하며, 나머지는 키와 같은 실제 값으로 바꾸세요.`,
    vector: (detail) =>
      `${detail}은(는) 벡터 타일을 주며, 타일만으로는 그리는 방법을 알 수 없습니다. 스타일(style.json)이나 TileJSON 주소를 입력하세요.`,
    unauthorised: (detail) =>
      `서비스가 접근을 거부했습니다(${detail}). 주소의 키, 할당량, 허용 사이트 목록을 확인하세요.`,
    status: (detail) =>
      `서비스에 오류가 있습니다(${detail}). 나중에 다시 시도하거나 주소를 확인하세요.`,
    unreachable: (detail) =>
      `${detail}이(가) 응답하지 않거나 다른 사이트의 사용(CORS)을 허용하지 않습니다. 네트워크와 주소를 확인하고, 직접 운영하는 서비스라면 교차 출처 요청을 허용하세요.`,
    html: (detail) =>
      `${detail}이(가) 지도가 아니라 웹 페이지를 보냈습니다. 주소가 틀렸거나 로그인이 필요한 듯합니다. 주소를 확인하세요.`,
    picture: (detail) =>
      `${detail}이(가) 그림이 아닌 것을 보냈습니다. 주소, 레이어 이름, 키가 틀린 듯합니다. 주소를 확인하세요.`,
    empty: (detail) =>
      `${detail}에는 웨이하이 주변의 타일이 없습니다(404). 주소와 제공 범위를 확인하세요.`,
    document: (detail) =>
      `${detail}에 있는 것은 WMTS 기능 문서도, MapLibre 스타일이나 TileJSON도 아닙니다. 주소를 확인하세요. 타일 주소에는 {z}/{x}/{y}가 필요합니다.`,
    projection: (detail) =>
      `${detail}에는 이 지도에서 쓸 수 있는 레이어가 없습니다. EPSG:3857(w, GoogleMapsCompatible)의 그림이 필요합니다. 다른 서비스를 쓰거나 제공자에게 문의하세요.`,
    style: (detail) =>
      `${detail}의 스타일에 이 지도가 그릴 수 있는 것이 없거나 형식이 올바르지 않습니다. 다른 스타일을 쓰세요.`,
    mapbox: () =>
      "이 스타일은 Mapbox 전용 프로그램이 있어야 하므로 그릴 수 없습니다. MapLibre 스타일을 쓰세요.",
    tiles: (detail) =>
      `${detail}의 타일을 잇달아 가져오지 못했습니다. 네트워크를 확인하고 나중에 다시 시도하세요.`,
    load: () =>
      "배경 지도 구성 요소를 불러오지 못했습니다. 네트워크가 끊겼을 수 있으니 연결한 뒤 다시 시도하세요.",
    file: (detail) =>
      `“${detail}”은(는) PMTiles 파일이 아닙니다. MBTiles 등은 먼저 pmtiles convert로 변환하세요.`,
    "file-version": (detail) =>
      `PMTiles 버전 ${detail} 파일입니다. 이 지도는 버전 3을 읽습니다. pmtiles convert로 변환한 뒤 다시 여세요.`,
    "file-type": (detail) =>
      `파일 속 타일 종류(번호 ${detail})를 읽을 수 없습니다. MVT, MLT, PNG, JPEG, WebP, AVIF를 읽을 수 있습니다.`,
    "file-compression": (detail) =>
      `파일이 ${detail}(으)로 압축되어 브라우저에서 풀 수 없습니다. gzip으로 다시 만드세요.`,
    "file-elsewhere": (detail) =>
      `“${detail}”에는 웨이하이 주변이 없습니다. 이곳을 포함하는 파일을 여세요.`,
    "file-damaged": (detail) =>
      `“${detail}”을(를) 읽을 수 없습니다. 손상되었거나 불완전하거나 옮겨졌습니다. 다시 받아서 여세요.`,
  },
};
