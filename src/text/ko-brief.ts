import type { BriefText } from "./zh-brief.ts";

/** The words of reading a firm's brief, in Korean. */
export const koBrief: BriefText = {
  title: "기업 요청문에서 조건 읽기",
  label: "기업이 쓴 글",
  placeholder: "기업의 요청을 붙여 넣거나 입력하세요. 중국어·영어·한국어 모두 됩니다",
  quiet: "이 기기에서 규칙으로만 읽습니다. 전송하지 않고 링크에도 넣지 않습니다.",
  examples: "예문으로 해 보기:",
  clear: "지우기",
  tooLong: (limit) => `앞의 ${limit}자만 읽었습니다. 나머지는 따로 붙여 넣으세요.`,
  text: "읽은 원문",
  found: (count) => `조건 ${count}개를 읽었습니다`,
  nothing:
    "읽은 조건이 없습니다. 글에 산업, 면적, 위치, 가까운 곳, 기업, 플랫폼, 칭호, 목표가 나오지 않습니다. 하나라도 쓰면 나타납니다. 예: “부지 3만 평, 항구 인접”.",
  criteria: "조건",
  quote: (words) => `“${words}”`,
  importances: { must: "필수", plain: "보통", nice: "선호" },
  kinds: {
    industry: "산업",
    type: "유형",
    inside: "위치",
    size: "면적",
    near: "인접",
    enterprises: "기업",
    platforms: "플랫폼",
    honours: "칭호",
    projects: "사업",
    targets: "목표",
    date: "자료",
  },
  alsoCalled: (names) => `같은 분야의 다른 이름도 인정: ${names}`,
  or: " 또는 ",
  listed: ", ",
  ports: { port: "항구", airport: "공항", station: "기차역" },
  sizes: (least, most) =>
    least !== null && most !== null
      ? `${least}~${most}`
      : least !== null
        ? `${least} 이상`
        : `${most} 이하`,
  area: (mu, hectares) => `${hectares} ha(${mu}무)`,
  squareMetres: (figure) => `${figure} m²`,
  near: (place, kilometres) => `${place}에서 직선거리 ${kilometres} km 이내`,
  assumed: (kilometres) => `글에 거리가 없어 우선 ${kilometres} km로 봅니다`,
  named: {
    enterprises: (least, of) => `${of} 기업 ${least}곳 이상`.trim(),
    platforms: (least, of) => `${of} 플랫폼·연구기관 ${least}곳 이상`.trim(),
    projects: (least) => `사업 ${least}건 이상`,
  },
  levels: { national: "국가급 칭호 또는 시범 지위", any: "칭호 또는 시범 지위" },
  targets: "계획에 목표가 적혀 있음",
  since: (year) => `${year}년 이후 자료`,
  use: (count) => `이 조건 ${count}개 사용`,
  replace: (count) => `지금 조건을 이 ${count}개로 바꾸기`,
  add: "지금 조건에 더하기",
  noneChosen: "하나 이상 선택해야 사용할 수 있습니다.",
  beyond: "문서에 없어 판단하지 않음",
  beyondKinds: {
    investment: (yuan) => `투자 ${yuan}`,
    years: (years) => `${years}년 내 가동`,
    year: (year) => `${year}년 가동`,
    staff: (people) => `고용 ${people}명`,
    floor: (area) => `건물 면적 ${area}`,
  },
  yuan: (yuan, figure) =>
    yuan >= 1e8 ? `${figure(yuan / 1e8)}억 위안` : `${figure(yuan / 1e4)}만 위안`,
  declined: "글에서 필요 없다고 하여 넣지 않음",
  unread: "읽었지만 쓸 수 없음",
  reasons: {
    time: "이동 시간은 거리가 아님",
    currency: "위안만 읽음",
    unplaced: "무엇을 말하는지 알 수 없음",
  },
};
