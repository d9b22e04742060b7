import { sayLength } from "./extent.ts";

const place = (at: readonly [number, number] | null): string =>
  at ? `（${at[0].toFixed(6)}°E ${at[1].toFixed(6)}°N 处）` : "";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

/** The words of analysing drawings, in Chinese. */
export const zhAnalysis = {
  title: "分析",
  unnamed: "未命名",
  loading: "正在载入……",
  missing: "分析组件没有载入，可能是网络中断；图形完好。请联网后重试。",
  noLayers: "地图数据没有载入，可能是网络中断；图形完好。请联网后重试。",
  retry: "重试",

  buffer: "缓冲区",
  bufferDistance: "缓冲距离",
  bufferHelp: "如 500、1.2 km；−500 向内缩",
  badDistance: "写不成距离。请写米数，如 500，或 1.2 km。",
  distanceRange: "距离不能是 0，也不能超过 1000 km。",
  minuend: "从中减去其余",
  minuendHelp: "差集从这个图形里减去其余所选图形；不选则为最上面的一个。",
  overlays: "叠加与切分",
  methodNote:
    "叠加、切分和线、面的缓冲在 EPSG:4550（CGCS2000 高斯-克吕格，中央经线 123°E）平面上由 GEOS 计算；点和圆的缓冲是椭球面上的圆。结果另成新图形，原图形不变。",
  running: {
    buffer: "正在计算缓冲区……",
    intersect: "正在求交集……",
    union: "正在求并集……",
    difference: "正在求差集……",
    split: "正在切分……",
    shares: "正在计算面积占比……",
  },
  cancel: "取消",
  cancelled: "已取消，没有添加任何图形。",
  made: (count: number) => `已添加 ${count} 个图形；原图形不变，可撤销。`,
  vanished: (count: number) => `另有 ${count} 个向内缩后什么也没剩下。`,
  noInside: "点、线和文字没有内侧，不能向内缩。请只选面或圆，或改用正的距离。",
  resultNames: {
    buffer: ([name = ""]: readonly string[], metres: number, _count: number) =>
      `${name} ${metres < 0 ? "内缩" : "缓冲"} ${sayLength(Math.abs(metres), "zh")}`,
    intersect: (names: readonly string[], _metres: number, _count: number) =>
      `${names.join(" ∩ ")}`,
    union: (names: readonly string[], _metres: number, _count: number) => `${names.join(" ∪ ")}`,
    difference: (names: readonly string[], _metres: number, _count: number) =>
      `${names.join(" − ")}`,
    split: ([name = ""]: readonly string[], _metres: number, count: number) =>
      `${name} 切分 ${count}`,
  },
  ways: {
    buffer: (names: readonly string[], metres: number) =>
      `${quoted(names)}${metres < 0 ? "内缩" : "外扩"} ${sayLength(Math.abs(metres), "zh")}`,
    intersect: (names: readonly string[], _metres: number) => `${quoted(names)}的交集`,
    union: (names: readonly string[], _metres: number) => `${quoted(names)}的并集`,
    difference: ([first = "", ...others]: readonly string[], _metres: number) =>
      `“${first}”减去${quoted(others)}`,
    split: ([first = "", ...others]: readonly string[], _metres: number) =>
      `“${first}”沿${quoted(others)}切分`,
  },
  madeOf: (way: string, method: string) => `${way}。${method}`,
  planar: "EPSG:4550 平面，GEOS 3.13。",
  geodesic: "WGS84 椭球面上的圆。",
  repaired: "自相交的边线已先修复（按奇偶规则）。",
  repair: "修复后再算",
  faults: {
    crossed: (name: string, at: readonly [number, number] | null) =>
      `“${name}”的边线自相交${place(at)}，没有唯一的面积，所以没有计算；图形完好。可用“修改形状”改正，或让图谱修复后再算（原图形不变）。`,
    empty: {
      buffer: "向内缩这么多，什么也没剩下，没有添加图形；原图形不变。请改小距离。",
      intersect: "所选的面没有共同的部分（至多边线相接），没有添加图形。",
      union: "所选的面没有面积，没有添加图形。",
      difference: "被减的面全在其余的面之内，什么也没剩下，没有添加图形。可另选从哪个面里减。",
      split: "面没有面积，没有添加图形。",
    },
    uncut: "线没有把面切开，没有添加图形。线须从面的一边穿到另一边。",
    far: (name: string) =>
      `“${name}”离中央经线 123°E 超过 5 度，平面计算会失真，所以没有计算；图形完好。`,
    failed: "GEOS 算不出结果，没有添加图形；图形完好。请检查形状是否过于零碎，或先化简。",
    unreachable:
      "分析组件没有载入或不能运行（可能是网络中断，或浏览器禁用了 WebAssembly），没有添加图形；图形完好。请联网后重试。",
  },

  within: "图形下有什么",
  certainties: { certain: "在内", possible: "可能在内" },
  certaintyHelp: "位置误差的范围越过边线的，是“可能在内”。",
  noSites: "图谱中没有位置落在此范围内的地点。",
  error: (distance: string) => `位置误差 ±${distance}`,
  range: (low: string, high: string) => `${low}–${high}`,
  overlaps: "可能重叠，占比无从判断",
  shareMethod:
    "在图谱所画的边界上量得，不是官方面积。占比在 EPSG:4550 平面由 GEOS 计算，重叠面积按 WGS84 椭球面；括号内是区域边界整体外移、内移其误差时的占比。",
  filterBy: "只看其中的条目",
  tiers: { administration: "行政区划", zones: "功能区", plans: "规划格局" },
  bare: {
    area: (percent: string) => `图形的 ${percent} 不在其下`,
    line: (percent: string) => `线长的 ${percent} 不在其下`,
    point: "该点不在其下",
  },
  nothingUnder: "没有重叠的区域",
  ofDrawing: {
    area: (percent: string) => `占图形 ${percent}`,
    line: (percent: string) => `占线长 ${percent}`,
  },
  ofArea: (percent: string) => `占其 ${percent}`,
  pointIn: "点在其中",
  pointMayBeIn: "可能在其中",
  common: (areas: readonly string[]) => `重叠约 ${areas.join(" · ")}`,
  measuredOn: { derived: "公开边界", indicative: "示意边界" },
  sites: "图形内的地点",
  siteKind: (kind: string, certain: number, possible: number) =>
    possible === 0 ? `${kind} ${certain}` : `${kind} ${certain}，可能 ${possible}`,
  takeAs: (format: string) => `把图形下的内容存为 ${format}`,
  fileName: "图形下有什么",
  takeFailed: "没能写出文件；图形完好，可以再试一次。",
  crossedWithin: "图形的边线自相交，占比无从计算。可用“修改形状”改正。",
  farWithin: "图形离本市太远，不计算与各区域的重叠。",

  nearest: "最近的港口、车站、机场",
  kinds: { port: "港口", station: "车站", airport: "机场" },
  straight: "直线距离，非路程",
  from: {
    point: "从该点起算",
    centre: "从圆心起算",
    line: "从线上最近处起算",
    edge: "从边线最近处起算",
  },
  distanceMethod: "WGS84 椭球面测地线（GeographicLib）；方位角从起点真北顺时针。",
  inside: "在图形内",
  bearing: (degrees: string) => `方位 ${degrees}`,
};

export type AnalysisText = typeof zhAnalysis;
