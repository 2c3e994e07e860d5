// What a person does with a value: type, choose, confirm, mark as absent or illegible, take words over from the page.
// Turns each into an edit of the session. Knows no element.

import { chosenEdit, editAt, key, plainEdit, valueEdit, withEdit, withoutEdit, withWhy } from "./edits.js";
import { isDoubt } from "./doubts.js";
import { titleOf, valueAt } from "./places.js";
import { isTall, shown, typed } from "./wording.js";

export class Acting {
  constructor(session, form) {
    this.session = session;
    this.form = form;
    this.writing = null; // the key of the value that somebody is typing in
  }

  title(at) {
    return titleOf(at, this.session.rows(at.path[0]));
  }

  readText(at) {
    return typed({ text: null, value: null, ...valueAt(this.session.read, at.path, {}) });
  }

  // --- writing

  focus(at) {
    this.session.choose(at.path);
  }

  blur(at) {
    if (this.writing === at.key) this.writing = null;
    this.form.refresh(at.key);
  }

  /** One more character: typing on is one step for undo. Back at what was read, there is nothing left to say. */
  type(at, text) {
    if (this.change(at, this.editFor(at, text), { merge: this.writing === at.key })) this.writing = at.key;
  }

  editFor(at, text, provenance = null) {
    if (!text.trim()) return this.readText(at) && at.path.length !== 2 ? plainEdit(at.path, "absent") : null;
    return text === this.readText(at) && !provenance ? null : valueEdit(at.path, text, provenance);
  }

  /** Put the edit in place; null leaves the value as it was read. */
  change(at, edit, options) {
    const edits = edit ? withEdit(this.session.edits, edit) : withoutEdit(this.session.edits, at.path);
    if (key(edits) === key(this.session.edits)) return false;
    this.session.change(edits, this.title(at), options);
    return true;
  }

  /** Writing is over and stays; an untouched value in doubt counts as looked at and right. */
  commit(at) {
    const changed = this.writing === at.key;
    this.writing = null;
    if (!changed && this.inDoubt(at)) this.confirm(at);
  }

  /** Writing is over and goes. */
  cancel(at) {
    if (this.writing === at.key) this.session.revert();
    this.writing = null;
  }

  // --- one key each

  select(at, value, title) {
    this.change(at, chosenEdit(at.path, value, title));
  }

  inDoubt(at) {
    return (this.session.findings.byKey.get(at.key) ?? []).some(isDoubt);
  }

  confirm(at) {
    const cell = this.session.cell(at.path);
    if (cell.value === null || cell.edit) return false;
    this.change(at, plainEdit(at.path, "confirmed"));
    return true;
  }

  mark(at, kind) {
    const now = editAt(this.session.edits, at.path)?.kind;
    this.change(at, now === kind ? null : plainEdit(at.path, kind));
  }

  /** Say why; of a value that nobody changed there is nothing to say. */
  because(at, why) {
    const edit = editAt(this.session.edits, at.path);
    if (edit) this.change(at, withWhy(edit, why));
  }

  /** Other values: those of the reader, and what a text that was typed may mean. */
  others(at) {
    const said = (this.session.findings.byKey.get(at.key) ?? []).flatMap((finding) => finding.alternatives ?? []);
    const cell = this.session.cell(at.path);
    const known = [...said, ...(this.session.details(at.path)?.alternatives ?? [])].filter((value) => String(value) !== String(cell.value));
    return [...new Set(known.map(String))].map((text) => ({ value: known.find((one) => String(one) === text), title: shown(text, at.spec) }));
  }

  choose(at, number) {
    const other = this.others(at)[number];
    if (other) this.change(at, chosenEdit(at.path, other.value, other.title));
    return Boolean(other);
  }

  /** Words of the page; with `more` they are put behind what was taken before. */
  take(at, { lines, provenance, more }) {
    const tall = isTall(at.spec);
    const text = lines.join(tall ? "\n" : " ");
    const before = this.session.cell(at.path);
    const adding = more && before.text;
    const places = adding ? [...before.provenance, provenance] : [provenance];
    this.change(at, valueEdit(at.path, adding ? `${before.text}${tall ? "\n" : " "}${text}` : text, places));
    this.writing = null;
    return text;
  }

  // --- for the rows that show it

  /** The places that a finding touches, in the order in which the form shows them; the first says its sentence. */
  hostOf(finding) {
    return this.form.order().filter((at) => (this.session.findings.byKey.get(at.key) ?? []).includes(finding));
  }

  go(where) {
    this.form.go(where);
  }

  actionsFor(at) {
    const cell = this.session.cell(at.path);
    const list = [{ key: "Enter", title: "Edit", run: () => this.form.edit() }];
    if (cell.value !== null && !cell.edit && this.inDoubt(at)) list.push({ key: "y", title: "Right as read", run: () => this.form.run("confirm") });
    list.push({ key: "a", title: "Not there", run: () => this.form.run("absent") }, { key: "i", title: "Illegible", run: () => this.form.run("illegible") });
    if (cell.edit) list.push({ key: "w", title: cell.edit.why ? "Why, again" : "Say why", run: () => this.form.run("because") });
    if (cell.edit) list.push({ key: "u", title: "Undo", run: () => this.form.run("undo") });
    return list;
  }
}
