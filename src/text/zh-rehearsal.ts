/** The words of the green-light check and of a stage that heals, in Chinese. */

/** Why the light is not green, and what would change it. */
interface FindingWords {
  reason: (about: readonly string[]) => string;
  remedy: string;
}

const findings = {
  "no-graphics": {
    reason: () => "没有可用的图形加速（WebGL 2），地图画不出来。",
    remedy: "在浏览器设置里打开硬件加速，或换一台机器。",
  },
  "not-drawn": {
    reason: () => "一分钟内没有画全。",
    remedy: "关掉其他程序后再查一次；仍不行就从故事里拿掉这一幕的图层。",
  },
  trouble: {
    reason: (about) => `页面报错：${about.join("；")}`,
    remedy: "刷新页面后再查一次。",
  },
  unknown: {
    reason: (about) => `数据里没有这些条目：${about.join("、")}`,
    remedy: "用做故事时的数据版本，或改掉这几幕里的数字和地名。",
  },
  untrue: {
    reason: (about) => `照此讲会失实：手写的数字、不可比的图表或重复的场次（${about.join("、")}）`,
    remedy: "把数字换成数据里的条目，图表只放同类数字。",
  },
  "not-kept": {
    reason: (about) => `离线副本里缺 ${about.length} 个文件：${about.join("、")}`,
    remedy: "联网刷新页面，等“可离线使用”出现后再查一次。",
  },
  "no-copy": {
    reason: () => "这个浏览器或地址不能留离线副本，断网后打不开。",
    remedy: "用 https 或 localhost 的地址、在非隐私窗口里打开。",
  },
  "copy-unfinished": {
    reason: () => "离线副本还没有存完。",
    remedy: "保持联网，稍等片刻再查一次。",
  },
  online: {
    reason: (about) => `来自别处，断网后没有：${about.join("、")}`,
    remedy: "把底图换回“内置”，或确认现场有网络。",
  },
  "no-letters": {
    reason: (about) => `这台机器缺字体：${about.join("、")}`,
    remedy: "安装这种语言的系统字体后重启浏览器。",
  },
  cramped: {
    reason: (about) => `字放不下，缩到了七成以下（${about.join("、")}），后排看不清。`,
    remedy: "缩短这几幕的文字、少放一个数字，或用更大的屏幕。",
  },
  slow: {
    reason: () => "从换幕到画全超过 6 秒。",
    remedy: "关掉其他程序，或接上有独立显卡的机器。",
  },
  blurred: {
    reason: (about) => `显卡给不了这么大的画布，地图只有应有清晰度的 ${about.join()}%。`,
    remedy: "降低系统的显示缩放或分辨率，或换一块显卡。",
  },
  "not-whole-screen": {
    reason: (about) => `窗口只占屏幕的 ${about.join()}%，这次检查的不是上台时的尺寸。`,
    remedy: "按 F 全屏后再查一次。",
  },
  "no-full-screen": {
    reason: () => "浏览器不允许全屏，窗口也没有占满屏幕。",
    remedy: "用 F11，或以展台（kiosk）方式启动浏览器。",
  },
  "no-wake-lock": {
    reason: () => "浏览器不能让屏幕常亮，久不动会息屏。",
    remedy: "在系统电源设置里关闭息屏和睡眠。",
  },
  battery: {
    reason: (about) => `正在用电池，还剩 ${about.join()}%。`,
    remedy: "接上电源。",
  },
  "other-version": {
    reason: ([story = "", data = ""]) => `故事按 ${story} 的数据做成，现在的数据是 ${data}。`,
    remedy: "把各幕的话对着现在的数字再读一遍。",
  },
} satisfies Record<string, FindingWords>;

export const zhRehearsal = {
  title: "绿灯检查",
  about: "在这块屏幕上把每一幕放一遍，观众看不到。载入各幕所需的一切，计时，并查断网后缺什么。",
  preparing: "正在读取故事……",
  scene: (scene: number, count: number) => `第 ${scene} 幕，共 ${count} 幕`,
  reading: (language: string) => `量${language}文字`,
  looking: "查离线副本与设备",
  cancel: "取消",
  again: "再查一次",
  begin: "开始汇报",
  close: "关闭",
  lights: { green: "绿灯", amber: "黄灯", red: "红灯" },
  verdicts: {
    green: "可以上台。每一幕都已放过一遍，断网也不缺什么。",
    amber: "可以上台，但先看下面几条。",
    red: "先别上台：下面标红的要先解决。",
  },
  measured: (at: string, scenes: number) => `${at} 检查 · ${scenes} 幕`,
  slowest: (scene: number, seconds: string) => `最慢的是第 ${scene} 幕，${seconds} 秒画全`,
  scenes: (scenes: readonly number[]) => `第 ${scenes.join("、")} 幕`,
  whole: "整个故事",
  unread: "没能读取这个故事，或图谱的明细数据没有来。地图与数据不受影响；检查网络后再查一次。",
  noWakeLock: "这个浏览器不能让屏幕常亮。请在系统电源设置里关闭息屏。",
  gaveUp: "画面反复中断，自动恢复没有成功。故事与场次都在链接里；请刷新页面，仍不行就重启浏览器。",
  findings: findings as Record<keyof typeof findings, FindingWords>,
};

export type RehearsalText = typeof zhRehearsal;
