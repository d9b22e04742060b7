/** The words of the basemaps, in Chinese; loaded when somebody chooses one. */
export const zhBasemaps = {
  title: "底图",
  intro:
    "规划图层画在底图之上。除内置底图外，都要向所选服务取图：对方会看到您的网络地址和所看的范围。",
  choices: "选择底图",
  names: {
    embedded: "内置底图",
    none: "不要底图",
    "tianditu-vector": "天地图 · 矢量",
    "tianditu-imagery": "天地图 · 影像",
  },
  notes: {
    embedded: "海陆与岛屿，离线可用",
    none: "白纸，只留区域",
    "tianditu-vector": "含注记，需密钥",
    "tianditu-imagery": "含注记，需密钥",
    address: "自选服务",
    file: "本机文件，不离开本机",
  },
  remove: (name: string) => `移除“${name}”`,
  face: "显示的图层",
  preparing: "正在连接……",
  drawn: (name: string) => `已换成“${name}”`,
  withoutNames: "这一底图自带的文字和图标不画出：一张地图只能用一套字体，本图谱用自己的。",
  private: "地址里像是带有密钥或只在内网有效，所以不写进链接；别人打开您的链接看到的是内置底图。",
  privateFile: "本机文件不写进链接，刷新后需要重新打开。",
  retry: "重试",
  choose: "选择底图",
  key: {
    title: "天地图密钥",
    label: "密钥（tk）",
    help: "在天地图控制台注册后新建应用，类型选“浏览器端”，把得到的密钥填在这里。密钥只存在本机，不写进链接。",
    site: "打开天地图控制台",
    save: "保存",
    forget: "删除密钥",
    kept: "密钥已保存在本机",
    show: "显示密钥",
  },
  add: {
    title: "添加服务",
    label: "地址",
    help: "XYZ 或 WMTS 瓦片地址（含 {z}/{x}/{y}）、WMTS 能力文档、MapLibre 样式或 TileJSON 的地址。",
    run: "添加",
    emptyAddress: "请先填入地址。",
  },
  file: {
    title: "打开文件",
    help: "PMTiles（第 3 版），栅格或矢量。文件只在本机读取。",
    run: "选择 PMTiles 文件",
  },
  ask: {
    title: (host: string) => `不认识 ${host}`,
    stakes:
      "图谱不知道它用什么坐标。若是 GCJ-02（国内常见的加偏坐标），规划区域会在图上错位约 450 米向东、110 米向北。请确认它用 WGS84 或 CGCS2000,并且可以使用；公开登载时还应有审图号。",
    accept: "确认使用",
    decline: "不用",
  },
  fellBack: (name: string, reason: string) =>
    `底图“${name}”没有画出，已换回内置底图，其余不受影响。${reason}`,
  faults: {
    "key-missing": () => "天地图需要您自己的密钥：打开“底图”填入即可。",
    "key-refused": (detail: string) =>
      `天地图没有接受这个密钥（${detail}）。请检查是否抄全、类型是否为“浏览器端”、白名单是否含本站、当日额度是否用完。`,
    "key-unanswered": () =>
      "天地图没有回应。可能是网络不通，也可能是密钥不对或本站不在它的白名单里。请检查网络和密钥后重试。",
    refused: (detail: string) =>
      `${detail} 的图用的是加偏坐标，在威海向东偏约 450 米、向北偏约 110 米（BD-09 偏得更多），区域会落在错的地方，所以不能用作底图。请改用天地图或其他 WGS84、CGCS2000 服务。`,
    ask: (detail: string) =>
      `链接要用 ${detail} 的底图，图谱不认识它，没有连接。打开“底图”看过后再决定。`,
    address: () => "这不是可以连接的地址。地址应以 https:// 开头，请检查后再试。",
    insecure: (detail: string) =>
      `本站是 https,浏览器不让它取 http 的内容（${detail}）。请改用该服务的 https 地址。`,
    credentials: (detail: string) =>
      `地址里带有用户名和密码（${detail}），浏览器不允许这样取图。请改用密钥参数，或请服务方开放访问。`,
    placeholder: (detail: string) =>
      `地址里的 ${detail} 不知道该填什么。瓦片地址需要 {z}、{x}、{y};其余请换成实际的值，例如您的密钥。`,
    vector: (detail: string) =>
      `${detail} 给的是矢量瓦片，单凭瓦片不知道怎么画。请改填它的样式（style.json）或 TileJSON 地址。`,
    unauthorised: (detail: string) =>
      `服务拒绝了访问（${detail}）。请检查地址里的密钥、额度和来源白名单。`,
    status: (detail: string) => `服务出错（${detail}）。请稍后重试，或检查地址。`,
    unreachable: (detail: string) =>
      `${detail} 没有回应，或不允许其他网站取用（CORS）。请检查网络和地址；若是自建服务，请让它允许跨域访问。`,
    html: (detail: string) =>
      `${detail} 回的是网页，不是地图。多半是地址不对，或需要先登录。请检查地址。`,
    picture: (detail: string) =>
      `${detail} 回的不是图片。多半是地址、图层名或密钥不对，请检查地址。`,
    empty: (detail: string) =>
      `${detail} 没有威海一带的瓦片（404）。请检查地址，或确认它覆盖这里。`,
    document: (detail: string) =>
      `${detail} 上的内容既不是 WMTS 能力文档，也不是 MapLibre 样式或 TileJSON。请检查地址；瓦片地址要带 {z}/{x}/{y}。`,
    projection: (detail: string) =>
      `${detail} 没有本图能用的图层：需要 EPSG:3857（w、GoogleMapsCompatible）的图片图层。请换一个服务或问服务方。`,
    style: (detail: string) => `${detail} 的样式里没有本图能画的内容，或写法有误。请换一个样式。`,
    mapbox: () => "这个样式依赖 Mapbox 自己的程序，本图谱画不了。请换用 MapLibre 样式。",
    tiles: (detail: string) => `${detail} 的瓦片接连取不到。请检查网络，稍后重试。`,
    load: () => "处理底图的组件没有载入，可能是网络中断。请联网后重试。",
    file: (detail: string) =>
      `“${detail}”不是 PMTiles 文件。MBTiles 等格式请先用 pmtiles convert 转换。`,
    "file-version": (detail: string) =>
      `这是第 ${detail} 版的 PMTiles,本图谱读第 3 版。请用 pmtiles convert 转换后再打开。`,
    "file-type": (detail: string) =>
      `文件里的瓦片类型（编号 ${detail}）读不了。可以读 MVT、MLT、PNG、JPEG、WebP、AVIF。`,
    "file-compression": (detail: string) =>
      `文件用 ${detail} 压缩，浏览器解不开。请改用 gzip 重新生成。`,
    "file-elsewhere": (detail: string) => `“${detail}”不含威海一带。请换一个覆盖这里的文件。`,
    "file-damaged": (detail: string) =>
      `“${detail}”读不下去：文件损坏、不完整，或已被移走。请重新取得后再打开。`,
  },
};

/** What every language must say of basemaps. */
export type BasemapText = typeof zhBasemaps;
