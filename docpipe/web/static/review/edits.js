// The list of a person's edits as the API takes it, and what becomes of rows by it. Pure; a change gives a new list.

export const LONGEST_WHY = 500; // characters

export const key = (path) => JSON.stringify(path);
const isRow = (edit) => edit.kind === "row_added" || edit.kind === "row_removed";

const indexes = new WeakMap(); // lists never change, so that each is indexed once

/** The edit of a value at a path, if there is one. */
export function editAt(edits, path) {
  if (!indexes.has(edits)) indexes.set(edits, new Map(edits.filter((edit) => !isRow(edit)).map((edit) => [key(edit.path), edit])));
  return indexes.get(edits).get(key(path));
}

/** The list with this edit in place of an earlier one of the same value; its place in the list is kept. */
export function withEdit(edits, edit) {
  const wanted = key(edit.path);
  const place = edits.findIndex((other) => !isRow(other) && key(other.path) === wanted);
  return place < 0 ? [...edits, edit] : edits.with(place, edit);
}

/** The list without the edit of the value at a path. */
export function withoutEdit(edits, path) {
  const wanted = key(path);
  return edits.filter((edit) => isRow(edit) || key(edit.path) !== wanted);
}

/** What was typed, or taken over from places on the page. */
export const valueEdit = (path, text, provenance = null) => ({ path, kind: "value", text, ...(provenance ? { provenance } : {}) });
/** A value that was chosen, in the form that results have. */
export const chosenEdit = (path, value, text = String(value)) => ({ path, kind: "value", text, value });
export const plainEdit = (path, kind) => ({ path, kind }); // confirmed, absent, illegible

/** The same edit with a word why, or without one. */
export const withWhy = ({ why: _, ...edit }, why) => (why ? { ...edit, why } : edit);

/** The numbers of a list's rows in their order: those read keep theirs, added ones go on counting. */
export function rowNumbers(edits, name, readCount) {
  const numbers = Array.from({ length: readCount }, (_, number) => number);
  for (const edit of edits) {
    if (edit.path[0] !== name) continue;
    if (edit.kind === "absent" && edit.path.length === 1) numbers.length = 0;
    const before = numbers.indexOf(edit.position ?? -1);
    if (edit.kind === "row_added") numbers.splice(before < 0 ? numbers.length : before, 0, edit.path[1]);
    const at = numbers.indexOf(edit.path[1]);
    if (edit.kind === "row_removed" && at >= 0) numbers.splice(at, 1); // it may have gone with its whole list
  }
  return numbers;
}

/** The list with one more row, before the row of a number or at the end (null); gives the list and the row's number. */
export function withRow(edits, name, readCount, before = null) {
  const used = edits.filter((edit) => edit.kind === "row_added" && edit.path[0] === name).map((edit) => edit.path[1]);
  const number = Math.max(readCount - 1, ...used) + 1;
  const place = before === null ? {} : { position: before };
  return { number, edits: [...edits, { path: [name, number], kind: "row_added", ...place }] };
}

/** The list without a row. What was typed into it goes; that it was there stays, as other rows may stand before it. */
export function withoutRow(edits, name, number) {
  const cells = (edit) => !isRow(edit) && edit.path[0] === name && edit.path[1] === number;
  return [...edits.filter((edit) => !cells(edit)), { path: [name, number], kind: "row_removed" }];
}

/** What a cell says that was pasted; an empty one says that there is nothing. */
export const absentOrValue = (path, text) => (text.trim() ? valueEdit(path, text.trim()) : plainEdit(path, "absent"));
