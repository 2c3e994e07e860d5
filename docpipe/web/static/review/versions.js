// Two versions of one draft: shown side by side, field by field, and a person says which counts. Nothing is overwritten.

import { h } from "./elements.js";
import { editAt, key } from "./edits.js";
import { openDialog } from "./dialogs.js";
import { KINDS } from "./wording.js";
import { titleOf } from "./places.js";

const ofList = (edits, name) => edits.filter((edit) => edit.path[0] === name);
const rowsChange = (edits, name) => ofList(edits, name).filter((edit) => edit.kind.startsWith("row_"));

/** What differs: [{path, whole}]; a list whose rows were changed differs as a whole. */
export function differences(mine, theirs) {
  const names = [...new Set([...mine, ...theirs].map((edit) => edit.path[0]))];
  return names.flatMap((name) => {
    if (key(rowsChange(mine, name)) !== key(rowsChange(theirs, name))) return [{ path: [name], whole: true }];
    const paths = [...new Set([...ofList(mine, name), ...ofList(theirs, name)].filter((edit) => !edit.kind.startsWith("row_")).map((edit) => key(edit.path)))];
    return paths.map((path) => JSON.parse(path)).filter((path) => key(editAt(mine, path) ?? null) !== key(editAt(theirs, path) ?? null)).map((path) => ({ path, whole: false }));
  });
}

/** One list of edits: mine where mine was chosen, theirs elsewhere. */
export function merged(mine, theirs, chosen) {
  const within = (edit, { path, whole }) => (whole ? edit.path[0] === path[0] : key(edit.path) === key(path) && !edit.kind.startsWith("row_"));
  const taken = mine.filter((edit) => chosen.some((one) => within(edit, one)));
  return [...theirs.filter((edit) => !chosen.some((one) => within(edit, one))), ...taken];
}

/** Whether mine is what both began with, so that theirs is the one that somebody meant. */
export function untouched(base, mine, { path, whole }) {
  const part = (edits) => (whole ? ofList(edits, path[0]) : (editAt(edits, path) ?? null));
  return key(part(base)) === key(part(mine));
}

/** Ask; {edits, version} to be saved over theirs, or null where nothing was decided. `base`: what both began with. */
export async function chooseVersions(session, problem, base) {
  const { theirs } = problem.body;
  const mine = session.edits;
  const all = differences(mine, theirs?.edits ?? []);
  if (!all.length) return { edits: mine, version: theirs?.version ?? 0 };
  const rows = all.map((one, number) => comparison(session, one, number, mine, theirs.edits, untouched(base, mine, one)));
  const who = theirs.by ? `${theirs.by.replace(/^user:/, "")}${theirs.at ? `, ${new Date(theirs.at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })}` : ""}` : "saved elsewhere";
  const all_ = (value) => rows.forEach((row) => (row.querySelector(`input[value=${value}]`).checked = true));
  const table = h("table", { class: "versions" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Field"),
      h("th", { scope: "col" }, "Yours ", h("button", { type: "button", class: "button small quiet", onclick: () => all_("mine") }, "All")),
      h("th", { scope: "col" }, `Theirs (${who}) `, h("button", { type: "button", class: "button small quiet", onclick: () => all_("theirs") }, "All")))),
    h("tbody", {}, rows));
  const value = () => all.filter((_, number) => rows[number].querySelector("input[value=mine]").checked);
  const chosen = await openDialog({
    title: "This draft was changed elsewhere meanwhile", wide: true, kind: "stale",
    body: [h("p", {}, "Nothing was overwritten. Choose which values are to stay."), h("div", { class: "scroll" }, table)],
    actions: [{ title: "Decide later" }, { title: "Save the choice", primary: true, key: "Ctrl+Enter", value: () => value() }],
  });
  return chosen && { edits: merged(mine, theirs.edits, chosen), version: theirs.version };
}

function comparison(session, one, number, mine, theirs, leave) {
  const at = session.places().find((place) => key(place.path) === key(one.path));
  const spec = session.fields.find((field) => field.name === one.path[0]);
  const title = at ? titleOf(at, session.rows(one.path[0])) : (spec?.title ?? one.path[0]);
  const choice = (value, edits) => h("td", {}, h("label", { class: "version" },
    h("input", { type: "radio", name: `version-${number}`, value, checked: (value === "theirs") === leave, autofocus: number === 0 && (value === "theirs") === leave }), h("span", {}, said(session, one, edits))));
  return h("tr", {}, h("th", { scope: "row" }, title), choice("mine", mine), choice("theirs", theirs));
}

function said(session, { path, whole }, edits) {
  if (whole) return rowsSaid(ofList(edits, path[0]));
  const edit = editAt(edits, path);
  if (!edit) return h("i", {}, "as it was read");
  return edit.kind === "value" ? h("q", {}, edit.text) : h("i", {}, KINDS[edit.kind] ?? "right as read");
}

function rowsSaid(edits) {
  const count = (kind) => edits.filter((edit) => edit.kind === kind).length;
  const parts = [["row_added", "added"], ["row_removed", "removed"], ["value", "cells changed"]].filter(([kind]) => count(kind)).map(([kind, word]) => `${count(kind)} ${word}`);
  return h("i", {}, parts.length ? `Rows: ${parts.join(", ")}` : "rows as they were read");
}
