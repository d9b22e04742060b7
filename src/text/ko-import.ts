import type { ImportText } from "./zh-import.ts";

/** The words of taking files in and giving drawings away, in Korean. */
export const koImport: ImportText = {
  title: (file) => `“${file}” 가져오기`,
  reading: "읽는 중…",
  missing:
    "가져오기 기능을 불러오지 못했습니다. 네트워크가 끊겼을 수 있습니다. 이미 열린 내용은 그대로이니 연결된 뒤 다시 시도하세요.",
  close: "닫기",
  cancel: "취소",
  confirm: (count) => `도형 ${count}개 가져오기`,
  format: "형식",
  formats: { geojson: "GeoJSON", kml: "KML", csv: "표(CSV)", xlsx: "통합 문서(XLSX)" },
  mislabelled: (format) => `파일 이름의 확장자와 다릅니다. 내용으로 보아 ${format}입니다.`,
  sheet: "시트",
  encoding: "인코딩",
  encodings: {
    "utf-8": "UTF-8",
    gb18030: "GBK(GB 18030)",
    "utf-16le": "UTF-16 LE",
    "utf-16be": "UTF-16 BE",
  },
  encodingHelp: "아래 글자가 깨져 보이면 다른 인코딩을 고르세요.",
  found: "도형",
  nothingComes: "현재 설정으로는 가져올 도형이 없습니다.",
  kinds: {
    point: (count) => `점 ${count}개`,
    text: (count) => `글자 ${count}개`,
    line: (count) => `선 ${count}개`,
    arrow: (count) => `화살표 ${count}개`,
    polygon: (count) => `면 ${count}개`,
    circle: (count) => `원 ${count}개`,
  },
  coordinates: "좌표",
  system: "좌표계",
  order: "순서",
  orders: {
    lonFirst: "경도 먼저",
    latFirst: "위도 먼저",
    eastFirst: "동향 좌표 먼저",
    northFirst: "북향 좌표 먼저",
  },
  foundBy: {
    named: "좌표계는 파일에 적힌 대로입니다.",
    numbers: "좌표계는 수의 크기로 판단했습니다.",
    assumed: "파일에 좌표계가 없어 WGS84로 보았습니다. 가오더나 바이두 자료이면 바꾸어 선택하세요.",
    unknown: "알려진 좌표계로는 지상의 위치가 되지 않습니다. 좌표계와 순서를 선택하세요.",
  },
  unknownSystem: (name) =>
    `파일에 적힌 좌표계 “${name}”은(는) 지원하지 않습니다. 아래 선택을 확인하세요.`,
  turned: "순서가 관례와 반대여서 바꾸었습니다. 그래야 있을 수 있는 위치가 됩니다.",
  place: "위치",
  inCity: "웨이하이 일대",
  away: (distance) => `웨이하이에서 약 ${distance}`,
  farHelp: "이렇게 멀 리 없다면 좌표계나 순서를 바꾸세요.",
  sketch: "도형과 웨이하이시 범위의 약도",
  city: "웨이하이",
  columns: "열",
  nameColumn: "이름으로 쓸 열",
  noteColumn: "메모로 쓸 열",
  none: "(없음)",
  geometryIn: "좌표로 쓸 열",
  twoColumns: "두 열",
  wktColumn: "WKT 한 열",
  x: "경도 또는 동향 좌표",
  y: "위도 또는 북향 좌표",
  noCoordinates: "좌표 열을 찾지 못했습니다. 아래에서 지정하세요.",
  preview: "처음 몇 행",
  previewOf: (rows, columns) => `모두 ${rows}행 ${columns}열`,
  remarks: "그대로 가져오지 않는 것",
  omitted: (count) => `${count}곳은 가져올 수 없어 제외합니다.`,
  crossed: (count) => `면 ${count}개는 윤곽이 스스로 교차하여 면적이 하나로 정해지지 않습니다.`,
  keepCrossed: "그래도 가져오고 메모에 밝히기",
  crossedNote: "윤곽이 스스로 교차함(가져올 때 확인)",
  places: { row: (place) => `${place}행`, feature: (place) => `${place}번째 피처` },
  named: (place, name) => `${place} “${name}”`,
  remark: (place, why) => `${place}: ${why}`,
  more: (count) => `그 밖에 ${count}곳`,
  why: {
    "no-geometry": "도형 정보 없음",
    "unknown-type": "지원하지 않는 도형 유형이나 표기",
    "no-number": "좌표가 수가 아님",
    "out-of-range": "좌표가 범위를 벗어남",
    "too-few-points": "점이 부족함",
    empty: "빈 도형",
    "crosses-itself": "윤곽이 스스로 교차함",
  },
  closed: (count) => `닫히지 않은 고리 ${count}개를 닫습니다.`,
  heights: (count) => `점 ${count}개의 높이는 가져오지 않습니다.`,
  shortened: (count) => `너무 긴 이름이나 메모 ${count}곳을 줄입니다.`,
  done: (count, folder) => `도형 ${count}개를 폴더 “${folder}”에 가져왔습니다.`,
  doneInFolders: (count, folders) => `도형 ${count}개를 원래의 폴더 ${folders}개에 가져왔습니다.`,
  fault: (file, fault) =>
    `“${file}”을(를) 가져오지 않았습니다. ${fault} 이미 열린 내용은 그대로입니다.`,
  faults: {
    unreadable: "브라우저가 파일을 읽지 못합니다. 옮겨졌거나 사용 중일 수 있으니 다시 선택하세요.",
    empty: "빈 파일입니다.",
    nothing: "피처가 없습니다. 표에는 제목 행과 적어도 한 행의 자료가 필요합니다.",
    unknown: "형식을 알 수 없습니다. GeoJSON, KML, 또는 제목 행이 있는 CSV나 XLSX를 쓰세요.",
    encoding:
      "선택한 인코딩으로는 글자를 읽을 수 없습니다. 다른 인코딩을 고르거나 편집기에서 UTF-8로 저장하세요.",
    locked: "통합 문서에 암호가 걸려 있습니다. Excel이나 WPS에서 암호를 없애고 다시 저장하세요.",
    oldBook:
      "옛 형식의 통합 문서(.xls)나 다른 옛 오피스 파일입니다. Excel이나 WPS에서 .xlsx로 저장하세요.",
    cutOffBook:
      "통합 문서가 불완전합니다. 끝의 목록이 없으니 내려받기가 끝나지 않았을 수 있습니다. 다시 받으세요.",
    badBook:
      "통합 문서가 손상되어 열 수 없습니다. Excel이나 WPS에서 열어 .xlsx로 저장하거나 다시 받으세요.",
    topo: "TopoJSON입니다. 먼저 GeoJSON으로 변환하세요.",
    tooLarge: (megabytes, most) =>
      `파일이 ${megabytes} MB입니다. 최대 ${most} MB이니 여러 파일로 나누세요.`,
    unpackedTooLarge: (megabytes, most) =>
      `통합 문서를 풀면 ${megabytes} MB입니다. 최대 ${most} MB이니 쓰지 않는 시트를 지우거나 여러 파일로 나누세요.`,
    tooMany: (count, most) =>
      `피처가 ${count}개입니다. 한 번에 최대 ${most}개이니 여러 파일로 나누세요.`,
    binary: (kind) =>
      `텍스트 파일이 아닙니다(${kind}(으)로 보입니다). 스프레드시트는 XLSX나 CSV로 저장하고, KMZ는 KML로 풀고, Shapefile은 GeoJSON으로 변환하세요.`,
    unknownKind: "이진 데이터",
    cutOff: (line, column) =>
      `파일이 ${line}행 ${column}열에서 끊겨 있습니다. 내려받기가 끝나지 않았을 수 있으니 다시 받으세요.`,
    notJson: (line, column) =>
      `${line}행 ${column}열이 올바른 JSON이 아닙니다. 고치거나 원본 파일을 사용하세요.`,
    notXml: (line, column) =>
      `${line}행 ${column}열이 올바른 XML이 아닙니다. 고치거나 원본 파일을 사용하세요.`,
    openQuote: (line) =>
      `${line}행에서 열린 따옴표가 닫히지 않았습니다. 파일이 불완전할 수 있으니 따옴표를 닫거나 다시 받으세요.`,
    notGeo: (type) =>
      type === ""
        ? "JSON이지만 GeoJSON이 아닙니다. GeoJSON, KML, CSV 또는 XLSX 파일을 선택하세요."
        : `내용이 “${type}”이며 GeoJSON이나 KML이 아닙니다. GeoJSON, KML, CSV 또는 XLSX 파일을 선택하세요.`,
  },
  dropHere: "놓으면 가져오거나 작업 공간 파일을 엽니다",

  take: "도형 내보내기",
  takeAll: "모든 도형 내보내기",
  takeFolder: "안의 도형 내보내기",
  takeFormats: { geojson: "GeoJSON", csv: "CSV", xlsx: "XLSX" },
  takeFailed: "파일을 쓰지 못했습니다. 도형은 그대로이니 다시 시도하세요.",
  origin: (workspace, version) =>
    `웨이하이 계획 아틀라스에서 사용자가 그린 것으로 공식 자료가 아님. 작업 공간 “${workspace}”, 아틀라스 데이터 버전 ${version}`,
};
