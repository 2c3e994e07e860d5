// Which finding belongs to which place of the form, and how grave the worst of a place is. Pure.

import { key } from "./edits.js";
import { isList } from "./places.js";

const RANK = { severe: 3, doubt: 2, note: 1 };
const ROW = /, row (\d+)(?:, ([^:]+))?:/;

/** The graver first; findings of one gravity keep their order. */
export const gravest = (findings) => findings.toSorted((one, other) => RANK[other.severity] - RANK[one.severity]);

/** The severity of the gravest, or null. */
export const severityOf = (findings) => gravest(findings ?? [])[0]?.severity ?? null;

export const isDoubt = (finding) => finding.severity !== "note";

/**
 * Sort findings to places: {all, byKey, document}. Keys are those of places, of rows `[list, row]` and of lists `[list]`;
 * `document`: those that touch no field. `valueOf(path)` gives what the findings speak of, `orders` its row numbers.
 */
export function sortFindings(findings, fields, places, valueOf, orders) {
  const byKey = new Map();
  const document = [];
  const lists = new Set(fields.filter(isList).map((spec) => spec.name));
  for (const finding of findings) {
    const names = finding.path?.length ? [finding.path[0]] : (finding.fields ?? []);
    if (!names.length) document.push(finding);
    for (const name of names) {
      const where = lists.has(name) ? inList(finding, name, places, valueOf, orders) : [name];
      byKey.set(key(where), [...(byKey.get(key(where)) ?? []), finding]);
    }
  }
  return { all: findings, byKey, document };
}

/** Where in a list: by its path, by the row that its sentence names, or by the place on the page. */
function inList(finding, name, places, valueOf, orders) {
  if (finding.path?.length > 1) return finding.path;
  const said = finding.fields.length === 1 ? ROW.exec(finding.sentence) : null;
  const row = said ? orders[name]?.[Number(said[1]) - 1] : undefined;
  if (row !== undefined) return columnNamed(said[2], name, row, places);
  const touched = placed(finding, name, places, valueOf);
  const rows = new Set(touched.map((path) => path[1]));
  if (touched.length === 1) return touched[0];
  return rows.size === 1 && finding.provenance.length > 1 ? [name, [...rows][0]] : [name];
}

function columnNamed(title, name, row, places) {
  const found = places.find((at) => at.list?.name === name && at.path[1] === row && at.spec.title.toLowerCase() === title?.toLowerCase());
  return found?.path ?? [name, row];
}

/** The cells that stand where a finding points. */
function placed(finding, name, places, valueOf) {
  const spots = new Set((finding.provenance ?? []).map(spot));
  if (!spots.size) return [];
  const mine = places.filter((at) => at.list?.name === name);
  return mine.filter((at) => (valueOf(at.path)?.provenance ?? []).some((place) => spots.has(spot(place)))).map((at) => at.path);
}

const spot = (place) => `${place.page_no} ${place.box.join(" ")}`;

/** The findings that stand in a list: its own, its rows' and its cells'. */
export function findingsOfList(sorted, name) {
  return [...sorted.byKey].filter(([where]) => JSON.parse(where)[0] === name).flatMap(([, findings]) => findings);
}

/**
 * What a person should look at, worst first, then as the form goes: keys of places, rows or lists, and `["@", n]` for the
 * document's own. `also`: keys that were in doubt when the document was opened.
 */
export function doubtful(fields, sorted, also = []) {
  const order = new Map(fields.map((spec, place) => [spec.name, { place, list: isList(spec) }]));
  const keys = new Set([...[...sorted.byKey].filter(([, findings]) => findings.some(isDoubt)).map(([where]) => where), ...also]);
  const known = [...keys].map((where) => ({ where, path: JSON.parse(where), rank: RANK[severityOf(sorted.byKey.get(where))] ?? 0 }));
  const sortable = known.filter(({ path }) => order.has(path[0]));
  const position = ({ path }) => order.get(path[0]).place * 1e6 + (path[1] ?? 0) * 100;
  sortable.sort((one, other) => other.rank - one.rank || position(one) - position(other));
  const own = sorted.document.flatMap((finding, number) => (isDoubt(finding) ? [key(["@", number])] : []));
  return [...own, ...sortable.map(({ where }) => where)];
}
