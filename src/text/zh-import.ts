/** The words of taking files in and giving drawings away, in Chinese. */
export const zhImport = {
  title: (file: string) => `导入“${file}”`,
  reading: "正在读取……",
  missing: "导入组件没有载入，可能是网络中断。已打开的内容没有改变；联网后重试。",
  close: "关闭",
  cancel: "取消",
  confirm: (count: number) => `导入 ${count} 个图形`,
  format: "格式",
  formats: { geojson: "GeoJSON", kml: "KML", csv: "表格（CSV）", xlsx: "工作簿（XLSX）" },
  mislabelled: (format: string) => `文件名不是这种格式的后缀；按内容识别为${format}。`,
  sheet: "工作表",
  encoding: "编码",
  encodings: {
    "utf-8": "UTF-8",
    gb18030: "GBK（GB 18030）",
    "utf-16le": "UTF-16 LE",
    "utf-16be": "UTF-16 BE",
  },
  encodingHelp: "下面的文字若是乱码，请换一种编码。",
  found: "图形",
  nothingComes: "按现在的设置没有可导入的图形。",
  kinds: {
    point: (count: number) => `${count} 个点`,
    text: (count: number) => `${count} 处文字`,
    line: (count: number) => `${count} 条线`,
    arrow: (count: number) => `${count} 个箭头`,
    polygon: (count: number) => `${count} 个面`,
    circle: (count: number) => `${count} 个圆`,
  },
  coordinates: "坐标",
  system: "坐标系",
  order: "次序",
  orders: {
    lonFirst: "经度在前",
    latFirst: "纬度在前",
    eastFirst: "东坐标在前",
    northFirst: "北坐标在前",
  },
  foundBy: {
    named: "坐标系按文件所写。",
    numbers: "坐标系按数值大小判断。",
    assumed: "文件没有写坐标系，推断为 WGS84；来自高德或百度的请改选。",
    unknown: "按所知的坐标系，这些数不是地面上的位置。请选择坐标系和次序。",
  },
  unknownSystem: (name: string) => `文件写的坐标系“${name}”不支持，请核对下面的选择。`,
  turned: "次序与惯例相反，已掉转：只有这样才落在可能的位置。",
  place: "位置",
  inCity: "在威海一带",
  away: (distance: string) => `距威海约 ${distance}`,
  farHelp: "若不该这么远，请改坐标系或次序。",
  sketch: "图形与威海市范围的示意",
  city: "威海",
  columns: "列",
  nameColumn: "名称取自",
  noteColumn: "备注取自",
  none: "（无）",
  geometryIn: "坐标取自",
  twoColumns: "两列",
  wktColumn: "一列 WKT",
  x: "经度或东坐标",
  y: "纬度或北坐标",
  noCoordinates: "没有认出坐标列，请在下面指定。",
  preview: "前几行",
  previewOf: (rows: number, columns: number) => `共 ${rows} 行、${columns} 列`,
  remarks: "不照原样导入的",
  omitted: (count: number) => `${count} 处不能导入，会略去：`,
  crossed: (count: number) => `${count} 个面的轮廓自相交，没有唯一的面积：`,
  keepCrossed: "仍导入，并在备注中标明",
  crossedNote: "轮廓自相交（导入时发现）",
  places: {
    row: (place: number) => `第 ${place} 行`,
    feature: (place: number) => `第 ${place} 个要素`,
  },
  named: (place: string, name: string) => `${place}“${name}”`,
  remark: (place: string, why: string) => `${place}：${why}`,
  more: (count: number) => `另有 ${count} 处`,
  why: {
    "no-geometry": "没有几何",
    "unknown-type": "几何类型或写法不支持",
    "no-number": "坐标不是数",
    "out-of-range": "坐标超出范围",
    "too-few-points": "点数不够",
    empty: "几何是空的",
    "crosses-itself": "轮廓自相交",
  },
  closed: (count: number) => `${count} 个环没有闭合，已补上。`,
  heights: (count: number) => `${count} 个点的高程不导入。`,
  shortened: (count: number) => `${count} 处名称或备注过长，已截短。`,
  done: (count: number, folder: string) => `已导入 ${count} 个图形，放在文件夹“${folder}”中。`,
  doneInFolders: (count: number, folders: number) =>
    `已导入 ${count} 个图形，放回原来的 ${folders} 个文件夹中。`,
  fault: (file: string, fault: string) => `没有导入“${file}”：${fault} 已打开的内容没有改变。`,
  faults: {
    unreadable: "浏览器读不到这个文件，它可能已被移走或正被占用。请重新选择。",
    empty: "文件是空的。",
    nothing: "里面没有要素。表格需要一行标题和至少一行数据。",
    unknown: "认不出格式。请用 GeoJSON、KML，或带标题行的 CSV、XLSX。",
    encoding: "按所选编码解不出文字。请换一种编码，或在编辑器中另存为 UTF-8。",
    locked: "工作簿有密码，读不到内容。请在 Excel 或 WPS 中取消密码后另存。",
    oldBook: "它是旧版工作簿（.xls）或其他旧版办公文件。请在 Excel 或 WPS 中另存为 .xlsx。",
    cutOffBook: "工作簿不完整，末尾的目录缺失，可能没有下载完。请重新获取。",
    badBook: "工作簿已损坏，打不开。请在 Excel 或 WPS 中打开并另存为 .xlsx，或重新获取。",
    topo: "它是 TopoJSON。请先转为 GeoJSON。",
    tooLarge: (megabytes: number, most: number) =>
      `文件有 ${megabytes} MB，最多 ${most} MB。请分成几个文件。`,
    unpackedTooLarge: (megabytes: number, most: number) =>
      `工作簿解压后有 ${megabytes} MB，最多 ${most} MB。请删去不用的工作表，或分成几个文件。`,
    tooMany: (count: number, most: number) =>
      `里面有 ${count} 个要素，一次最多 ${most} 个。请分成几个文件。`,
    binary: (kind: string) =>
      `这不是文本文件（像是 ${kind}）。表格请另存为 XLSX 或 CSV，KMZ 请解压出 KML，Shapefile 请转为 GeoJSON。`,
    unknownKind: "二进制数据",
    cutOff: (line: number, column: number) =>
      `文件不完整，在第 ${line} 行第 ${column} 列处中断，可能没有下载完。请重新获取。`,
    notJson: (line: number, column: number) =>
      `第 ${line} 行第 ${column} 列不合 JSON 写法。请改正，或用原文件。`,
    notXml: (line: number, column: number) =>
      `第 ${line} 行第 ${column} 列不合 XML 写法。请改正，或用原文件。`,
    openQuote: (line: number) =>
      `第 ${line} 行起的引号没有收尾，文件可能不完整。请补上引号，或重新获取。`,
    notGeo: (type: string) =>
      type === ""
        ? "它是 JSON，但不是 GeoJSON。请选择 GeoJSON、KML、CSV 或 XLSX 文件。"
        : `里面是“${type}”，不是 GeoJSON 或 KML。请选择 GeoJSON、KML、CSV 或 XLSX 文件。`,
  },
  dropHere: "松开以导入，或打开工作区文件",

  take: "导出图形",
  takeAll: "导出全部图形",
  takeFolder: "导出其中图形",
  takeFormats: { geojson: "GeoJSON", csv: "CSV", xlsx: "XLSX" },
  takeFailed: "没能写出文件。图形没有改变，可以再试一次。",
  /** Stands in the files. */
  origin: (workspace: string, version: string) =>
    `使用者在威海规划图谱中绘制，不是官方数据；工作区“${workspace}”，图谱数据版本 ${version}`,
};

export type ImportText = typeof zhImport;
