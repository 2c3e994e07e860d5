// The sums that a document states about itself, held against the values of the moment. Pure.
// The same grammar as the server's: `line_items.line_total - allowance_total? = net_total`; `?` counts as 0 when absent.

import { decimal, plus, within, written, ZERO } from "./decimals.js";

const TERM = /([+-])?\s*([a-z_]+(?:\.[a-z_]+)?)(\?)?/g;

/** The terms of both sides: [{sign, path, optional}]. */
export function sidesOf(text) {
  return text.split("=").map((side) =>
    [...side.matchAll(TERM)].map(([, sign, path, optional]) => ({ sign: sign === "-" ? -1n : 1n, path, optional: Boolean(optional) })),
  );
}

/** The column sums that an equation asks for, as `list.column`. */
export const columnsIn = (text) => sidesOf(text).flat().map((term) => term.path).filter((path) => path.includes("."));

/** A column's sum, over those rows that have a value: {sum, known, count}. */
export function columnSum(values) {
  const known = values.map(decimal).filter(Boolean);
  return { sum: known.reduce((sum, value) => plus(sum, value), ZERO), known: known.length, count: values.length };
}

/**
 * How an equation stands: {state: "holds" | "broken" | "open", off, terms: [[{...term, amount}], [...]]}.
 * `valueOf(path)` gives the decimal string of a field, or the list of a column's.
 */
export function standing(text, valueOf) {
  const terms = sidesOf(text).map((side) => side.map((term) => ({ ...term, amount: amountOf(term, valueOf(term.path)) })));
  const all = terms.flat();
  if (all.some((term) => term.amount === null)) return { state: "open", off: null, terms };
  const total = (side) => side.reduce((sum, term) => plus(sum, term.amount, term.sign), ZERO);
  const off = plus(total(terms[0]), total(terms[1]), -1n);
  const rows = Math.max(0, ...all.map((term) => (term.path.includes(".") ? valueOf(term.path).length : 0)));
  const tolerance = { units: BigInt(Math.max(10, 5 * rows)), scale: 3 };
  return { state: within(off, tolerance) ? "holds" : "broken", off: written(off).replace("-", ""), terms };
}

function amountOf(term, value) {
  if (!term.path.includes(".")) return decimal(value) ?? (term.optional && value === null ? ZERO : null);
  const { sum, known, count } = columnSum(value);
  if (known && known === count) return sum;
  return term.optional && !count ? ZERO : null;
}
