// What every screen has: menus, dialogs, forms, keys, live parts and local times.

import "./dialogs.js";
import "./forms.js";
import "./live.js";
import { localize } from "./times.js";
import { bind } from "./keys.js";

localize();
document.documentElement.dataset.ready = "";

// A menu closes when something else is meant.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
});

// A filter takes effect when it is chosen.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) event.target.form.requestSubmit();
});

const search = document.querySelector("[data-search]");
if (search) bind("/", "Search", () => search.focus());

// Lists: up and down, open.
const rows = () => [...document.querySelectorAll("tr[data-href]")];
let at = null;
function choose(step) {
  const all = rows();
  if (!all.length) return;
  const now = all.findIndex((row) => row.dataset.href === at);
  const row = all[Math.min(all.length - 1, Math.max(0, now < 0 ? (step > 0 ? 0 : all.length - 1) : now + step))];
  at = row.dataset.href;
  mark();
  row.querySelector("a.cover")?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
function mark() {
  for (const row of rows()) row.toggleAttribute("data-chosen", row.dataset.href === at);
}
if (rows().length || document.querySelector("[data-rows]")) {
  bind("j", "Next row", () => choose(1));
  bind("k", "Row before", () => choose(-1));
  bind("ArrowDown", null, () => choose(1));
  bind("ArrowUp", null, () => choose(-1));
  bind("Enter", "Open the row", () => { if (at) location.assign(at); });
}
document.addEventListener("live", mark);
document.addEventListener("focusin", (event) => {
  const row = event.target.closest?.("tr[data-href]");
  if (row && event.target.matches("a.cover")) { at = row.dataset.href; mark(); }
});
document.addEventListener("click", (event) => {
  const row = event.target.closest("tr[data-href]");
  if (!row || event.target.closest("a, button, form, input, summary") || getSelection().toString()) return;
  if (event.metaKey || event.ctrlKey) open(row.dataset.href);
  else location.assign(row.dataset.href);
});
