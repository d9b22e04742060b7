import type { Language } from "./language.ts";

/** The words of what is taken home of a story, in Chinese. They are loaded with the dialog. */
export const zhTakeHome = {
  title: "把故事带走",
  close: "关闭",
  intro: "每个数字都取自图谱，带年份、性质与出处；写明数据版本与日期。离线也能做。",
  story: (title: string) => `《${title}》`,
  reading: "正在读取故事……",
  unreadable: "读不到这个故事，可能是网络中断。地图与数据不受影响；请联网后再试。",
  format: "格式",
  formats: { pptx: "PPTX 幻灯片", pdf: "PDF 讲义", png: "PNG 大屏图", story: "故事文件" },
  about: {
    pptx: "每幕一张 16:9：两倍清晰度的地图，文字、数字和图表都能改，备注里是讲稿与出处，页脚可点回原幕。",
    pdf: "A4 竖版，每页两幕，文字可选取；出处按编号列在最后，首页有二维码。",
    png: "与大屏上一样的整幕画面；几幕装成一个 ZIP。",
    story: "一个 .story.json，任何一份图谱都能打开；三种语言与全部幕次都在里面。",
  },
  language: "语言",
  size: "尺寸",
  scenes: "哪几幕",
  chosen: (count: number, all: number) => `已选 ${count} / ${all} 幕`,
  all: "全选",
  none: "全不选",
  nothing: "还没有选任何一幕，请至少选一幕。",
  make: "下载",
  cancel: "取消",
  progress: {
    words: "正在读取资料……",
    map: (number: number) => `正在绘制第 ${number} 幕的地图……`,
    writing: "正在写文件……",
  },
  done: (name: string, size: string) => `已下载 ${name}（${size}）。`,
  incomplete: (numbers: string) => `第 ${numbers} 幕：部分图层没有读到，地图上缺。`,
  missingCharacters: (characters: string) => `字体里没有这些字，文件中以空框代替：${characters}`,
  cancelled: "已取消，没有下载文件。",
  faults: {
    "no-webgl":
      "浏览器没有开启 WebGL，画不出地图。请开启硬件加速或换用新版浏览器；您的选择仍在。故事文件不用画图，仍可下载。",
    "no-memory":
      "这台设备的内存或显存不够画地图。您的选择仍在；请关闭其他页面、选小一号的尺寸，或一次少选几幕。",
    lost: "显卡中断了绘图。您的选择仍在；请再试一次。",
    data: "资料没有读到，可能是网络中断。您的选择仍在；请联网后再试。",
    fonts: "字体没有载入，可能是网络中断。您的选择仍在；请联网后再试。",
    unexpected: "文件没有写成。您的选择仍在；请再试一次。",
  },
  scene: (number: number, count: number) => `第 ${number} 幕，共 ${count} 幕`,
  openScene: "打开这一幕",
  openStory: "打开这个故事",
  scanStory: "扫码打开这个故事",
  sources: "这个故事依据的文件",
  endTitle: "出处与说明",
  endNote:
    "“年份未载明”是文件没有写年份；“未载明”是文件没有写到，不等于没有，也不是零。上标数字对应页脚的出处：文件编号、状态、章节、原文第几字起。",
  handout: "讲义",
  by: (author: string) => `作者 ${author}`,
  page: (page: number, pages: number) => `${page} / ${pages}`,
  source: (title: string) => `来源：${title}`,
  map: (legend: string) => `地图。图例：${legend}`,
  mapPlain: "地图",
  fileName: (title: string) => title,
  sceneFile: (number: string) => `第${number}幕`,
  colon: "：",
};

export type TakeHomeText = typeof zhTakeHome;

/** The language of a file is chosen apart from that of the page. */
export type TakeHomeTexts = Record<Language, TakeHomeText>;
