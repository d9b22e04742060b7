/** The words of reading a firm's brief, in Chinese. */
export const zhBrief = {
  title: "从企业的话里读要求",
  label: "企业的原话",
  placeholder: "粘贴或输入企业的需求，中文、英文、韩文都可以",
  quiet: "只在这台设备上按规则读，不发送，也不写进链接。",
  examples: "试一个例子：",
  clear: "清空",
  tooLong: (limit: string) => `只读了前 ${limit} 个字。要读后面的，请分段粘贴。`,
  text: "读到的原话",
  found: (count: number) => `读出 ${count} 条要求`,
  nothing:
    "没有读出要求：文字里没有提到产业、面积、位置、邻近、企业、平台、荣誉或目标。写出其中一样就会出现，例如“200亩，靠近港口”。",
  criteria: "要求",
  quote: (words: string) => `“${words}”`,
  importances: { must: "必须", plain: "一般", nice: "优先" },
  kinds: {
    industry: "产业",
    type: "类型",
    inside: "位于",
    size: "面积",
    near: "邻近",
    enterprises: "企业",
    platforms: "平台",
    honours: "荣誉",
    projects: "项目",
    targets: "目标",
    date: "资料",
  },
  alsoCalled: (names: string) => `同一领域的其他叫法也算：${names}`,
  or: " 或 ",
  listed: "、",
  ports: { port: "港口", airport: "机场", station: "火车站" },
  sizes: (least: string | null, most: string | null) =>
    least !== null && most !== null
      ? `${least} 至 ${most}`
      : least !== null
        ? `至少 ${least}`
        : `至多 ${most}`,
  area: (mu: string, hectares: string) => `${mu} 亩（${hectares} 公顷）`,
  squareMetres: (figure: string) => `${figure} 平方米`,
  near: (place: string, kilometres: string) => `${place} ${kilometres} 公里内，直线`,
  assumed: (kilometres: string) => `原话没有说多远，先按 ${kilometres} 公里`,
  named: {
    enterprises: (least: string, of: string) => `至少 ${least} 家${of}企业`,
    platforms: (least: string, of: string) => `至少 ${least} 个${of}平台或院所`,
    projects: (least: string) => `至少 ${least} 个项目`,
  },
  levels: { national: "国家级荣誉或试点", any: "任何荣誉或试点" },
  targets: "规划写有目标",
  since: (year: string) => `${year} 年及以后的资料`,
  use: (count: number) => `采用这 ${count} 条要求`,
  replace: (count: number) => `用这 ${count} 条替换现有要求`,
  add: "加到现有要求",
  noneChosen: "至少勾选一条才能采用。",
  beyond: "文件没有写，不作判断",
  beyondKinds: {
    investment: (yuan: string) => `投资 ${yuan}`,
    years: (years: string) => `${years} 年内投产`,
    year: (year: string) => `${year} 年投产`,
    staff: (people: string) => `用工 ${people} 人`,
    floor: (area: string) => `建筑面积 ${area}`,
  },
  yuan: (yuan: number, figure: (value: number) => string) =>
    yuan >= 1e8 ? `${figure(yuan / 1e8)}亿元` : `${figure(yuan / 1e4)}万元`,
  declined: "原话说不需要，没有列入",
  unread: "读到了，但没法用",
  reasons: {
    time: "路上的时间不是距离",
    currency: "只读人民币",
    unplaced: "看不出说的是什么",
  },
};

export type BriefText = typeof zhBrief;
