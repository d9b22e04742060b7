/** The words of making a story, in Chinese. */
export const zhMake = {
  /** Capturing. */
  captureTitle: "把当前视图存为一幕",
  captureNote: "存下地图的图层、筛选、选择、主题、明暗和镜头；日后打开就是现在看到的样子。",
  intoStory: "放入",
  newStory: "新故事",
  storyTitle: "故事标题",
  sceneTitle: "这一幕要说的话",
  author: "署名",
  authorNote: "写在每一幕上，只需填一次；留空也可以。",
  figuresFound: (count: number) =>
    count > 0 ? `附上 ${count} 个数字，稍后可改` : "没有可附的数字，稍后可加",
  save: "存为一幕",
  close: "关闭",
  captured: (story: string, scene: number) => `已存入“${story}”，第 ${scene} 幕`,
  edit: "编辑",
  storyNamed: (name: string) => `${name}的故事`,
  copyNamed: (title: string) => `${title}（我的版本）`,
  untitled: "未命名",

  notHere: "这个故事不在当前工作区里，已回到地图。它存在制作它的设备上，可请作者存为文件发来。",
  /** Beside the stories on offer. */
  made: "我的故事",
  noneMade:
    "还没有自己的故事。复制一个现成的来改，或在地图上“存为一幕”，或在详情面板里“起草故事”。",
  create: "新建故事",
  openFile: "打开文件（.story.json）",
  editStory: "编辑",
  removeStory: "删除",
  removed: (title: string) => `已删除“${title}”`,
  undo: "撤销",
  byWhom: (author: string, date: string) => (author ? `${author} · ${date}` : date),
  drafted: (title: string, scenes: number) =>
    `已起草“${title}”，共 ${scenes} 幕；只用图谱已有的内容，请逐幕核对后再讲`,

  /** The editor. */
  editor: "编辑故事",
  leave: "离开编辑",
  preview: "从这一幕预览",
  storyMenu: "故事的操作",
  saveFile: "存为文件",
  duplicateStory: "再复制一份",
  aboutStory: "关于这个故事",
  summary: "一句话说明",
  scenes: "各幕",
  scenesHelp: "上下键换幕，Alt 加上下键调整次序，Ctrl+D 复制，Delete 删除；也可以拖动。",
  sceneMenu: (title: string) => `“${title}”的操作`,
  up: "上移",
  down: "下移",
  duplicate: "复制这一幕",
  remove: "删除这一幕",
  lastScene: "故事至少要有一幕；要全部去掉，请删除故事。",
  sceneRemoved: (title: string) => `已删除“${title}”`,
  sceneMoved: (title: string, place: number) => `“${title}”现在是第 ${place} 幕`,
  sceneNumber: (place: number) => `第 ${place} 幕`,
  languages: "文字的语言",
  languageNames: { zh: "中文", en: "English", ko: "한국어" },
  missingIn: "此语言未写，显示其他语言的文字",
  title: "标题",
  text: "正文",
  notes: "讲稿（不上大屏）",
  insert: "插入数字或名称",
  noRoom: (most: number) => `文字最多 ${most} 个字符，放不下了；没有插入。`,
  pick: "查找图谱中的数字或名称",
  pickFigure: "添加数字",
  nothingFound: "没有找到。换个说法，或输入区域、指标的名称、年份。",
  alsoYear: "插入年份",
  figures: "数字卡片",
  figuresNote: (count: number, most: number) => `${count} / ${most}，第一张最大`,
  noFigures: "还没有数字。",
  moveUp: (name: string) => `${name}：上移`,
  moveDown: (name: string) => `${name}：下移`,
  takeAway: (name: string) => `${name}：移除`,
  charts: "图表",
  chartKinds: { bars: "条形", path: "现状到目标", share: "占比" },
  chartKind: "图表种类",
  chartTitle: "图表标题",
  chart: (place: number) => `图表 ${place}`,
  addToChart: "加入数字",
  suggestedCharts: "可以放在一起的数字",
  addChart: (name: string, count: number) => `${name}（${count} 个数字）`,
  removeChart: "移除图表",
  noCharts: "这里没有可以放在一张图里的同类数字。",
  look: "画面",
  layout: "文字位置",
  layouts: { title: "首页", left: "左侧", right: "右侧", foot: "下方" },
  transition: "过渡",
  transitions: { fly: "飞行", fade: "淡入" },
  dwell: "自动播放停留（秒）",
  takeCamera: "采用现在的镜头",
  changeView: "去地图上调整视图",
  viewOfEntities: (names: string) => `镜头：${names}`,
  viewOfCamera: "镜头：固定位置",
  highlight: "突出显示",
  addHighlight: "添加区域",
  when: (author: string, date: string) => `${author ? `${author}，` : ""}${date}`,

  /** What stands against telling it. */
  faults: {
    unknown: (id: string) => `图谱里没有“${id}”。`,
    "no-figure": (id: string) => `“${id}”没有可显示的数字或年份。`,
    written: (figure: string) => `“${figure}”是手写的数字，没有出处。`,
    unlike: {
      measure: "单位不是一类，不能画在一张图里。",
      subject: "既不是同一对象也不是同一指标，不能画在一张图里。",
      moment:
        "年份或类别（现状、目标、计划）不同，不能画成条形；同一指标的现状与目标可改用“现状到目标”。",
      path: "“现状到目标”只画一个对象的一个指标。",
    },
  },
  bind: "换成图谱中的数字",
  hasFaults: (count: number) => `${count} 处待核对`,

  /** Data that has changed since. */
  changedSince: (version: string) => `故事用 ${version} 版数据制作。此后，其中有改动：`,
  unchangedSince: (version: string) =>
    `故事用 ${version} 版数据制作；其中的数字和区域此后没有改动。`,
  changesUnknown: (version: string) =>
    `故事用 ${version} 版数据制作，本图谱没有那一版的记录，无法说明此后有何改动。数字一律显示现在的值。`,
  changesMissing: (version: string) =>
    `故事用 ${version} 版数据制作；改动记录没有载入，联网后可再看。数字一律显示现在的值。`,
  madeLater: (version: string, present: string) =>
    `故事用更新的数据（${version}）制作，本图谱是 ${present} 版；没有的内容已逐条列出。`,
  changeKinds: { changed: "已修改", removed: "已移除" },
  renew: "已核对，改记为现在的版本",

  /** Files. */
  fileSaved: (name: string) => `已存为文件“${name}”`,
  fileOpened: (title: string) => `已打开“${title}”`,
  fileFault: (file: string, fault: string) => `没有打开“${file}”：${fault} 已打开的内容没有改变。`,
  /** What is said of stories alone; of files in general see the words of the workspace. */
  fileFaults: {
    empty: "文件是空的。请重新获取。",
    tooLarge: (megabytes: number, most: number) =>
      `文件有 ${megabytes} MB，故事文件最多 ${most} MB。请核对是否选错。`,
    binary: (kind: string) => `这不是文本文件（像是 ${kind}）。请选择以 .story.json 结尾的文件。`,
    otherFormat: "它是 JSON，但不是本图谱的故事文件。请选择以 .story.json 结尾的文件。",
    invalid: (path: string, reason: string) => `${path} ${reason}。请改正，或用原文件。`,
    inScene: (scene: number, path: string) => `第 ${scene} 幕的 ${path}`,
    noData: "资料还没有读完，无法核对其中的数字。请等片刻再打开。",
    twice: (scene: number, id: string) =>
      `第 ${scene} 幕的 id“${id}”与前面的重复。请改正，或用原文件。`,
  },
  unknownTitle: "文件里有本图谱没有的内容",
  unknownAsk: (file: string, title: string) =>
    `“${file}”中的故事“${title}”用到下列数字或区域，本图谱里没有。可以去掉它们再打开，文字中的位置会标“〔无〕”；也可以不打开。`,
  takeWithout: "去掉后打开",
  notTaken: "不打开",
  dataOf: (version: string, present: string) => `文件的数据版本 ${version}，本图谱 ${present}`,
  inSceneShort: (scene: number) => `第 ${scene} 幕`,
  /** Stands for what is not there. */
  gone: "〔无〕",
};

export type MakeText = typeof zhMake;
