/* Written for engines of any age: says what to do where the atlas cannot run, instead of a blank page. */
(() => {
  var isNew = "noModule" in document.createElement("script") && "toSorted" in Array.prototype;
  if (isNew) return;
  var place = document.getElementById("atlas");
  if (!place) return;
  place.style.whiteSpace = "pre-line";
  place.textContent =
    "此浏览器版本过旧,无法打开威海规划图谱。请使用 Chrome/Edge 111、Firefox 115、Safari 16.4 或更新版本(360、奇安信、麒麟浏览器请切换到极速模式并升级)。\n\n" +
    "This browser is too old for the Weihai Atlas. Please use Chrome or Edge 111, Firefox 115, Safari 16.4 or newer.\n\n" +
    "이 브라우저는 너무 오래되어 웨이하이 계획 지도를 열 수 없습니다. Chrome·Edge 111, Firefox 115, Safari 16.4 이상을 사용하세요.";
})();
