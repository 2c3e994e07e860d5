// The overlay that `?` opens: the table of keys, as it is.

import { h, keycap } from "./elements.js";
import { KEYS } from "./keys.js";
import { openDialog } from "./dialogs.js";

export function showHelp() {
  const groups = [...new Set(KEYS.map((entry) => entry.group))];
  const lists = groups.map((group) =>
    h("section", {}, h("h3", {}, group),
      h("dl", { class: "key-list" }, KEYS.filter((entry) => entry.group === group).flatMap((entry) => [h("dt", {}, caps(entry.keys)), h("dd", {}, entry.says)]))));
  openDialog({ title: "Keyboard and pointer", wide: true, body: [h("div", { class: "help-columns" }, lists)], actions: [{ title: "Close", primary: true }] });
}

const caps = (keys) => keys.slice(0, 4).flatMap((key, place) => (place ? [h("span", { class: "or" }, "or"), keycap(key)] : [keycap(key)]));
