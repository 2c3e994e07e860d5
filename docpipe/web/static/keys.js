// Keys of a screen: bound once with a title, silent while somebody types, listed by `?`.

import { showKeys } from "./dialogs.js";

const bound = new Map();
const shown = [];
const NAMES = { Enter: "Enter", Escape: "Esc", ArrowDown: "↓", ArrowUp: "↑", "/": "/" };

/** Bind a key (`event.key`, as "n" or "Enter"). `title`: what it does, for the help; none for a second key. */
export function bind(key, title, action) {
  bound.set(key, action);
  if (title) shown.push([NAMES[key] ?? key, title]);
}

export const typing = (target) =>
  target instanceof Element && (target.matches("input:not([type=checkbox],[type=radio]), textarea, select") || target.isContentEditable);

export const help = () => showKeys([...shown, ["?", "This list"]]);

addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (document.querySelector("dialog[open]")) return;
  if (event.key === "?" && shown.length) return help();
  const action = bound.get(event.key);
  if (!action) return;
  if (event.key === "Enter" && event.target.closest?.("a, button, summary")) return;
  event.preventDefault();
  action(event);
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-keys-help]")) help();
});
