// The places of a form where a value may stand: single fields, cells of rows, items of plain lists. Pure.
// A place is {path, key, spec, list}: `list` is the spec of the list that it belongs to, or null.

import { key } from "./edits.js";

export const isList = (spec) => Boolean(spec.many || spec.columns?.length);
export const columnsOf = (spec) => (spec.columns?.length ? spec.columns : [{ ...spec, name: null, many: false, columns: [] }]);

const place = (path, spec, list = null) => ({ path, key: key(path), spec, list });

/** The place of a cell: `[list, row, column]`, or `[list, row]` in lists of plain values. */
export const cellPlace = (list, number, column) =>
  place(column.name === null ? [list.name, number] : [list.name, number, column.name], column, list);

/** The place of a field that is no list. */
export const fieldPlace = (spec) => place([spec.name], spec);

/** All places of a form in its order; `orders`: the numbers of each list's rows. */
export function placesOf(fields, orders) {
  const cells = (spec) => orders[spec.name].flatMap((number) => columnsOf(spec).map((column) => cellPlace(spec, number, column)));
  return fields.flatMap((spec) => (isList(spec) ? cells(spec) : [fieldPlace(spec)]));
}

/** What stands at a path in fields whose lists are in the order of `orders` (list name -> row numbers). */
export function valueAt(fields, path, orders) {
  const answer = fields?.[path[0]] ?? null;
  if (path.length === 1 || answer === null) return answer;
  const item = answer[positionIn(orders[path[0]], path[1])] ?? null;
  return path.length === 2 || item === null ? item : (item[path[2]] ?? null);
}

const positions = new WeakMap();

function positionIn(order, number) {
  if (!order) return number;
  if (!positions.has(order)) positions.set(order, new Map(order.map((one, position) => [one, position])));
  return positions.get(order).get(number);
}

/** "Line items, row 3, unit price", as findings say it; rows are counted as they stand. */
export function titleOf(at, order = []) {
  if (!at.list) return at.spec.title;
  const row = `${at.list.title}, row ${order.indexOf(at.path[1]) + 1}`;
  return at.path.length < 3 ? row : `${row}, ${lowered(at.spec.title)}`;
}

const lowered = (title) => (/^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1));
