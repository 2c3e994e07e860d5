// Why a value was changed or marked: a word that stays with it. Never needed, always one key away.

import { h } from "./elements.js";
import { openDialog } from "./dialogs.js";
import { LONGEST_WHY } from "./edits.js";

/** Ask why; the answer stands with the edit at a place, an empty one takes it away. */
export async function askWhy(acting, at) {
  const { edit } = acting.session.cell(at.path);
  const why = h("input", { type: "text", class: "input", autofocus: true, maxlength: LONGEST_WHY, value: edit.why ?? "", "data-enter": "" });
  const told = await openDialog({
    title: `${acting.title(at)}: why?`,
    body: [h("label", { class: "field" }, h("span", { class: "label" }, "Because"), why, h("span", { class: "hint" }, "It stays with the document. Leave it empty to say nothing."))],
    actions: [{ title: "Cancel" }, { title: "Keep", primary: true, key: "Enter", value: () => ({ why: why.value.trim() }) }],
  });
  if (told) acting.because(at, told.why);
}
