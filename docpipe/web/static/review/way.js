// The way through a form: from one doubtful place to the next, or from field to field. Knows the form's order alone.

import { isDoubt, severityOf } from "./doubts.js";

/** What is still in doubt, in the order in which it is shown: keys of the document's own findings, places, rows, lists. */
export function doubtsOf(form) {
  const order = form.order().map((at) => at.key);
  const place = (where) => {
    const exact = order.indexOf(where);
    return exact >= 0 ? exact : order.findIndex((key) => key.startsWith(`${where.slice(0, -1)},`));
  };
  const { byKey, document } = form.session.findings;
  const keys = [...byKey].filter(([, findings]) => findings.some(isDoubt)).map(([where]) => where);
  const sorted = keys.toSorted((one, other) => place(one) - place(other) || one.length - other.length);
  const own = document.flatMap((finding, number) => (isDoubt(finding) ? [JSON.stringify(["@", number])] : []));
  return [...own, ...sorted];
}

export class Way {
  constructor(form) {
    this.form = form;
    this.visited = null; // the doubt one went to last: of a row or a list, a cell of it is active then
  }

  /** To the first of the gravest, where one begins; false where nothing is in doubt. */
  worst() {
    const { byKey, document } = this.form.session.findings;
    const isSevere = (where) => severityOf(where.startsWith('["@"') ? [document[JSON.parse(where)[1]]] : byKey.get(where)) === "severe";
    const doubts = doubtsOf(this.form);
    if (!doubts.length) return false;
    this.visited = doubts.find(isSevere) ?? doubts[0];
    this.form.go(this.visited);
    return true;
  }

  /** To the next doubtful place, or the one before; around at the ends. False where nothing is in doubt. */
  doubt(step = 1) {
    const doubts = doubtsOf(this.form);
    if (!doubts.length) return false;
    this.visited = doubts[(this.from(doubts, step) + step + doubts.length) % doubts.length];
    this.form.go(this.visited);
    return true;
  }

  /** The number of the doubt one is at, or of that between which and the next one is. */
  from(doubts, step) {
    const now = this.form.session.active ?? "";
    const inVisited = doubts.includes(this.visited) && now.startsWith(this.visited.slice(0, -1));
    const exact = doubts.indexOf(inVisited ? this.visited : now);
    if (exact >= 0) return exact;
    const order = [...doubts.filter((where) => where.startsWith('["@"')), ...this.form.order().map((at) => at.key)];
    const after = (where) => order.indexOf(where) > order.indexOf(now);
    const next = doubts.findIndex(after);
    return step > 0 ? (next < 0 ? doubts.length - 1 : next - 1) : next < 0 ? doubts.length : next;
  }

  /** To the next place of any kind, or the one before. */
  place(step) {
    const order = this.form.order();
    const now = order.findIndex((at) => at.key === this.form.session.active);
    const next = order[now < 0 ? 0 : Math.min(order.length - 1, Math.max(0, now + step))];
    if (next) this.form.go(next.key);
  }
}
