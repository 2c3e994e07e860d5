// The right side: the document's fields, doubtful ones first, its lists and sums; which of them one is at.
// Lays out and leads; what is done to values is in `acting`.

import { h, icon, keycap } from "./elements.js";
import { Acting } from "./acting.js";
import { CellEditor } from "./cell_editor.js";
import { FieldRow } from "./field_row.js";
import { Grid } from "./grid.js";
import { RowActs } from "./rows.js";
import { Sums } from "./sums.js";
import { isDoubt, findingsOfList, gravest, severityOf } from "./doubts.js";
import { fieldPlace, isList } from "./places.js";
import { findingLine } from "./said.js";
import { Way } from "./way.js";

const KNOCK = { block: "nearest", behavior: "instant" };

export class Form {
  constructor(element, commands) {
    this.element = element;
    this.commands = commands; // name -> what it does, for the buttons of rows
  }

  open(session) {
    this.session = session;
    this.acting = new Acting(session, this);
    this.rowActs = new RowActs(session, this);
    this.editor = new CellEditor(this.acting);
    this.way = new Way(this);
    const doubts = new Set([...session.first.byKey, ...session.findings.byKey].filter(([, findings]) => findings.some(isDoubt)).map(([where]) => where));
    this.first = doubts;
    const single = session.fields.filter((spec) => !isList(spec)).map(fieldPlace);
    const gravity = (at) => ["severe", "doubt", "note", null].indexOf(severityOf(session.first.byKey.get(at.key) ?? session.findings.byKey.get(at.key)));
    const check = single.filter((at) => doubts.has(at.key)).toSorted((one, other) => gravity(one) - gravity(other));
    const rest = single.filter((at) => !doubts.has(at.key));
    const found = rest.filter((at) => session.cell(at.path).value !== null || session.cell(at.path).edit);
    this.rows = new Map([...check, ...rest].map((at) => [at.key, new FieldRow(at, this.acting)]));
    this.grids = new Map(session.fields.filter(isList).map((spec) => [spec.name, new Grid(spec, this.acting, this.rowActs)]));
    this.sums = new Sums(session, (where) => this.go(where));
    this.own = h("ul", { class: "own-findings" });
    this.lay(check, found, rest.filter((at) => !found.includes(at)));
    session.addEventListener("answer", () => this.refreshAll());
    session.addEventListener("edits", () => this.refreshAll());
    session.addEventListener("choice", () => this.mark());
    this.refreshAll();
  }

  close() {
    this.session = null;
    this.element.replaceChildren();
  }

  lay(check, found, absent) {
    const doubted = (grid) => [...findingsOfList(this.session.first, grid.spec.name), ...findingsOfList(this.session.findings, grid.spec.name)].some(isDoubt);
    const grids = [...this.grids.values()];
    const [troubled, calm] = [grids.filter(doubted), grids.filter((grid) => !doubted(grid))];
    const broken = check.length || troubled.length;
    this.groups = [check, found, absent];
    const parts = [
      ...this.earlier(),
      this.own,
      this.group("check", "To check", check, ""),
      ...troubled.map((grid) => grid.element),
      broken ? this.sums.element : null,
      this.group("read", "Read", found),
      ...calm.map((grid) => grid.element),
      broken ? null : this.sums.element,
      this.group("missing", "Not found", absent),
    ];
    this.ordered = null;
    this.sequence = [...check, ...troubled, ...found, ...calm, ...absent];
    this.element.replaceChildren(h("div", { class: "form-body" }, parts, this.session.fields.length ? null : this.unknown()));
    this.element.scrollTo(0, 0);
  }

  /** What was said of it before it came here: why it was sent back, why it was set aside. */
  earlier() {
    const { postponed, reasons } = this.session.review;
    const back = (reasons ?? []).filter((reason) => reason.code === "reopened").map((reason) => reason.sentence);
    const said = [...back, ...(postponed?.why ? [`Set aside before: ${postponed.why}`] : [])];
    return said.map((sentence) => h("p", { class: "earlier" }, icon("clock"), sentence));
  }

  /** Of an unknown type there is no form yet. */
  unknown() {
    return h("div", { class: "unknown" }, h("h2", {}, "What is it?"), h("p", {}, "Say of which type it is; it is read again as that, and comes back here with its fields."),
      h("button", { type: "button", class: "button primary", onclick: () => this.run("retype") }, "Choose the type", keycap("t")));
  }

  /** `count`: none where the head of the screen counts, tables and what touches no field among it. */
  group(name, title, places, count = String(places.length)) {
    if (!places.length) return null;
    const rows = places.map((at) => this.rows.get(at.key).element);
    return h("section", { class: `group ${name}`, "aria-label": title }, h("h2", {}, title, h("span", { class: "count" }, count)), rows);
  }

  /** All places in the order in which they are shown. */
  order() {
    if (this.ordered?.edits !== this.session.edits) {
      const places = this.sequence.flatMap((one) => (one instanceof Grid ? one.places() : [one]));
      this.ordered = { edits: this.session.edits, places };
    }
    return this.ordered.places;
  }

  // --- showing

  /** Everything anew; what is active stays where it is in the window, whatever comes or goes above it. */
  refreshAll() {
    const before = this.elementHere();
    const top = before?.getBoundingClientRect().top;
    for (const row of this.rows.values()) row.update(this.session, this.first);
    for (const grid of this.grids.values()) grid.update(this.session, this.first);
    this.sums.update();
    this.showOwn();
    this.mark();
    if (before?.isConnected) this.element.scrollTop += before.getBoundingClientRect().top - top;
    this.onchange?.();
  }

  refresh(where) {
    this.rows.get(where)?.update(this.session, this.first);
  }

  showOwn() {
    const items = gravest(this.session.findings.document).map((finding) => {
      const where = JSON.stringify(["@", this.session.findings.document.indexOf(finding)]);
      const line = findingLine(finding, () => this.go(where));
      line.dataset.key = where;
      return line;
    });
    const here = this.own.contains(document.activeElement);
    this.own.replaceChildren(...items);
    this.own.hidden = !items.length;
    if (here) this.focus(); // lines are made anew; whoever was at one still is
  }

  mark() {
    const where = this.session.active;
    for (const [key, row] of this.rows) row.activate(key === where);
    for (const grid of this.grids.values()) grid.activate(where);
    for (const line of this.own.children) line.classList.toggle("active", line.dataset.key === where);
  }

  // --- where one is

  /** The place that is active, or null where that is no value. */
  here() {
    return this.order().find((at) => at.key === this.session.active) ?? null;
  }

  gridHere() {
    return this.grids.get(this.session.activePath()?.[0]) ?? null;
  }

  /** The element of what is active. */
  elementHere() {
    const where = this.session?.active;
    if (!where) return null;
    return this.rows.get(where)?.element ?? this.gridHere()?.cells.get(where)?.cell ?? [...this.own.children].find((line) => line.dataset.key === where) ?? this.gridHere()?.element ?? null;
  }

  /** Go to a place, or to the first of a row or list, without writing in it. */
  go(where) {
    const at = this.order().find((one) => one.key === where) ?? this.within(where);
    this.session.choose(at ? at.path : JSON.parse(where));
    this.focus();
    this.elementHere()?.scrollIntoView(KNOCK);
  }

  focus() {
    const element = this.elementHere();
    const target = element?.matches("li") ? element.querySelector("button") : element;
    target?.focus({ preventScroll: true });
  }

  /** Of a row or a list the cell that its findings name by its column, else the first. */
  within(where) {
    const cells = this.order().filter((one) => one.key.startsWith(`${where.slice(0, -1)},`));
    const said = (this.session.findings.byKey.get(where) ?? []).map((finding) => finding.sentence.toLowerCase()).join(" ");
    const row = cells.filter((one) => one.path[1] === cells[0].path[1]); // none, of a list without rows
    return row.find((one) => said.includes(one.spec.title.toLowerCase())) ?? cells[0];
  }

  // --- writing

  edit(text) {
    const at = this.here();
    if (!at || this.session.readOnly) return;
    const row = this.rows.get(at.key);
    if (!row) return this.editor.open(this.gridHere(), at, text);
    row.control.element.focus();
    if (row.control.element.tagName === "SELECT") row.control.element.showPicker?.();
  }

  /** Stop writing: keep it, or go back to what was there before. */
  stop(keep) {
    const at = this.here();
    if (!at) return;
    if (keep) this.acting.commit(at);
    else this.acting.cancel(at);
    this.elementHere()?.focus({ preventScroll: true });
    this.refreshAll();
  }

  run(name) {
    this.commands[name]();
  }
}
