// Light or dark before the first paint, as this person chose; a plain script, as modules come too late for that.
(() => {
  const KEY = "docpipe.theme";
  const root = document.documentElement;
  const kept = () => {
    try { return localStorage.getItem(KEY); } catch { return null; }
  };
  const show = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  show(kept());
  addEventListener("storage", (event) => { if (event.key === KEY) show(event.newValue); });
  addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-theme-switch]")) return;
    const theme = isDark() ? "light" : "dark";
    show(theme);
    try { localStorage.setItem(KEY, theme); } catch { /* it holds for this page, then */ }
  });
})();
