"use strict";
// Lights the boxes of the line that is pointed at or has the focus; j and k go from document to document, t turns the
// light. Without it the report says the same.
const documents = [...document.querySelectorAll("article.document")];

function light(article, line) {
  for (const one of article.querySelectorAll(".page rect, .values tr[data-line]")) {
    one.classList.toggle("lit", line !== null && one.dataset.line === line);
  }
  for (const page of article.querySelectorAll(".page")) {
    page.classList.toggle("some", line !== null && article.querySelector(".page rect.lit") !== null);
  }
}

for (const article of documents) {
  const over = (event) => event.target.closest("[data-line]")?.dataset.line ?? null;
  article.addEventListener("pointerover", (event) => light(article, over(event)));
  article.addEventListener("pointerleave", () => light(article, null));
  article.addEventListener("focusin", (event) => light(article, over(event)));
  article.addEventListener("focusout", () => light(article, null));
}

function go(step) {
  const here = documents.findIndex((one) => one.getBoundingClientRect().bottom > 80);
  const top = documents[here]?.getBoundingClientRect().top ?? 0;
  const next = step > 0 && top > 40 ? here : here + step;
  const target = documents[Math.min(Math.max(next, 0), documents.length - 1)];
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

function turn() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
}

document.getElementById("theme").addEventListener("click", turn);
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") go(1);
  else if (event.key === "k") go(-1);
  else if (event.key === "t") turn();
});
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => (one.open = true)));
