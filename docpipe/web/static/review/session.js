// One document under review: what was read, what the person changed, what the server makes of both, and where one is.
// Tells listeners: "edits" (the person's), "answer" (the server's), "choice" (another place is active). Knows no element.

import { key, editAt, rowNumbers } from "./edits.js";
import { sortFindings } from "./doubts.js";
import { isList, placesOf, valueAt } from "./places.js";

export class Session extends EventTarget {
  constructor(review) {
    super();
    this.review = review;
    this.document = review.document;
    this.fields = review.form.fields ?? [];
    this.equations = review.form.equations ?? [];
    this.read = review.fields ?? {};
    this.orders = new WeakMap();
    this.placed = new WeakMap();
    this.edits = [];
    this.past = [];
    this.future = [];
    this.active = null;
    this.readOnly = false;
    this.applied = { fields: this.read, edits: [], orders: this.ordersOf([]) };
    this.first = this.sorted([...(review.findings ?? []), ...lone(review.reasons, review.findings)]);
    this.edits = review.draft?.edits ?? [];
    this.answerWith(review.draft ?? {}, this.edits);
  }

  tell(name) {
    this.dispatchEvent(new Event(name));
  }

  // --- what the server makes of it

  /** Take over the server's answer to a draft of these edits. */
  answerWith(answer, edits) {
    this.version = answer.version ?? 0;
    this.applied = { fields: answer.fields ?? this.read, edits, orders: { ...this.ordersOf(edits), ...answer.rows } };
    const known = this.fields.length && answer.findings; // of an unknown type nothing is judged anew
    const findings = known ? answer.findings : (this.review.findings ?? []);
    const reasons = known ? [] : this.review.reasons;
    this.findings = this.sorted([...findings, ...lone(reasons, findings)]);
    this.tell("answer");
  }

  /** The numbers of every list's rows under these edits, in order. */
  ordersOf(edits) {
    const orders = () => Object.fromEntries(this.fields.filter(isList).map((spec) => [spec.name, rowNumbers(edits, spec.name, this.readCount(spec.name))]));
    return once(this.orders, edits, orders);
  }

  sorted(findings) {
    return sortFindings(findings, this.fields, this.places(this.applied.edits), (path) => this.answered(path), this.applied.orders);
  }

  answered(path) {
    return valueAt(this.applied.fields, path, this.applied.orders);
  }

  // --- where values stand

  places(edits = this.edits) {
    return once(this.placed, edits, () => placesOf(this.fields, this.ordersOf(edits)));
  }

  /** The numbers of a list's rows, in order. */
  rows(name) {
    return this.ordersOf(this.edits)[name] ?? [];
  }

  readCount(name) {
    return this.read[name]?.length ?? 0;
  }

  /** What stands at a path now: the value, its text and places; `waiting` where the server has not judged it yet. */
  cell(path) {
    const edit = editAt(this.edits, path);
    const known = this.answered(path);
    if (edit === editAt(this.applied.edits, path)) return { ...empty, ...known, edit };
    if (!edit) return { ...empty, ...valueAt(this.read, path, {}), edit };
    return { ...empty, ...expected(edit, valueAt(this.read, path, {})), edit };
  }

  details(path) {
    return valueAt(this.review.details?.fields, path, {});
  }

  // --- what the person does

  /** Change the edits; `merge` adds to the step before, as typing on does. `what` says it for undo. */
  change(edits, what, { merge = false } = {}) {
    if (this.readOnly) return;
    if (!merge) this.past.push({ edits: this.edits, active: this.active, what });
    this.future = [];
    this.edits = edits;
    this.tell("edits");
  }

  /** Leave out the last step, as when somebody types and then leaves with Escape. */
  revert() {
    this.step(this.past, null);
  }

  undo() {
    return this.step(this.past, this.future);
  }

  redo() {
    return this.step(this.future, this.past);
  }

  step(from, to) {
    const last = from.pop();
    if (!last) return null;
    to?.push({ ...last, edits: this.edits });
    this.edits = last.edits;
    this.tell("edits");
    return last;
  }

  choose(path) {
    const wanted = path ? key(path) : null;
    if (wanted === this.active) return;
    this.active = wanted;
    this.tell("choice");
  }

  activePath() {
    return this.active ? JSON.parse(this.active) : null;
  }
}

/** What an edit will make of a value, as far as that can be told without the server. */
function expected(edit, read) {
  if (edit.kind === "confirmed") return { ...read, confirmed: true };
  if (edit.kind !== "value") return { corrected: true, illegible: edit.kind === "illegible" };
  const places = edit.provenance ? [edit.provenance].flat() : [];
  return { text: edit.text ?? null, value: edit.value ?? null, provenance: places, corrected: true, waiting: edit.value === undefined };
}

/** What was made of these edits before, or is made now: lists of edits never change. */
function once(made, edits, make) {
  if (!made.has(edits)) made.set(edits, make());
  return made.get(edits);
}

const empty = { value: null, text: null, provenance: [], confidence: null };

/** Reasons that no finding says: they are doubts of their own. */
function lone(reasons, findings) {
  const said = new Set((findings ?? []).map((finding) => `${finding.code} ${finding.sentence}`));
  const left = (reasons ?? []).filter((reason) => !said.has(`${reason.code} ${reason.sentence}`));
  return left.map((reason) => ({ ...reason, severity: "doubt", fields: reason.field ? [reason.field] : [], provenance: [] }));
}
