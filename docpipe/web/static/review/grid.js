// A list's rows as a table that one edits like a spreadsheet. Shows; what keys do is in `grid_keys`, sums in `sums`.

import { h, icon } from "./elements.js";
import { severityOf } from "./doubts.js";
import { cellPlace, columnsOf } from "./places.js";
import { columnSum, columnsIn } from "./equations.js";
import { written } from "./decimals.js";
import { findingLine, otherChips, sign } from "./said.js";
import { counted, isNumeric, shown } from "./wording.js";

export class Grid {
  constructor(spec, acting, rowActs) {
    this.spec = spec;
    this.acting = acting;
    this.rowActs = rowActs;
    this.columns = columnsOf(spec);
    this.summed = new Set(acting.session.equations.flatMap((equation) => columnsIn(equation.text)));
    this.cells = new Map();
    const heads = this.columns.map((column) => h("th", { scope: "col", class: isNumeric(column) ? "number" : "", title: column.description }, this.headOf(column)));
    this.body = h("tbody");
    this.foot = h("tfoot");
    this.said = h("ul", { class: "said" });
    this.count = h("span", { class: "count" });
    this.table = h("table", { class: "grid", role: "grid", "aria-label": spec.title },
      h("thead", {}, h("tr", {}, h("th", { class: "row-number" }, h("span", { class: "unseen" }, "Row")), heads)),
      this.body, this.foot);
    this.addButton = h("button", { type: "button", class: "button small quiet", onclick: () => rowActs.add(this.spec) }, icon("add"), "Add a row");
    this.element = h("section", { class: "list", tabindex: -1, "aria-label": spec.title, data: { name: spec.name } },
      h("header", {}, h("h2", { title: spec.description }, spec.title), this.count, this.addButton),
      this.said, h("div", { class: "grid-frame" }, this.table));
    this.table.addEventListener("mousedown", (event) => this.press(event));
    this.table.addEventListener("dblclick", (event) => event.target.closest("td[data-key]") && this.acting.form.edit());
    this.table.addEventListener("paste", (event) => rowActs.paste(this.spec, event));
  }

  headOf(column) {
    return column.name === null ? "Value" : column.title;
  }

  press(event) {
    const cell = event.target.closest("td[data-key]");
    if (!cell || event.target.closest("input, textarea, select, button")) return;
    event.preventDefault();
    this.acting.form.go(cell.dataset.key);
  }

  /** The places of a row, or of all rows, in order. */
  placesOf(number) {
    return this.columns.map((column) => cellPlace(this.spec, number, column));
  }

  places() {
    return this.acting.session.rows(this.spec.name).flatMap((number) => this.placesOf(number));
  }

  /** Show how things stand; rows are built anew only when there are others. */
  update(session, first) {
    const numbers = session.rows(this.spec.name);
    if (numbers.join() !== this.numbers?.join()) this.build(numbers);
    for (const [number, { row, head, said, list }] of this.lines) this.updateRow(session, first, number, row, head, said, list);
    this.count.textContent = counted(numbers.length, "row");
    this.table.hidden = !numbers.length;
    this.addButton.hidden = session.readOnly;
    this.said.replaceChildren(...(session.findings.byKey.get(JSON.stringify([this.spec.name])) ?? []).map((finding) => findingLine(finding)));
    this.updateSums(session, numbers);
  }

  build(numbers) {
    this.numbers = numbers;
    this.cells = new Map();
    this.lines = new Map(numbers.map((number, place) => [number, this.line(number, place)]));
    this.body.replaceChildren(...[...this.lines.values()].flatMap(({ row, said }) => [row, said]));
  }

  line(number, place) {
    const head = h("span", { class: "number-or-sign" });
    const cells = this.placesOf(number).map((at) => {
      const cell = h("td", { role: "gridcell", tabindex: -1, class: isNumeric(at.spec) ? "number" : at.spec.widget, data: { key: at.key } });
      this.cells.set(at.key, { at, cell });
      return cell;
    });
    const act = (name, title, run) => h("button", { type: "button", class: `row-act ${name === "add" ? "above" : ""}`, tabindex: -1, title, "aria-label": `${title} (row ${place + 1})`, onclick: run }, icon(name));
    const acts = h("span", { class: "row-acts" }, act("add", "Insert a row above", () => this.rowActs.insert(this.spec, number)), act("remove", "Remove the row", () => this.rowActs.remove(this.spec, number)));
    const list = h("ul", { class: "said" });
    const said = h("tr", { class: "said-row" }, h("td", { colspan: this.columns.length + 1 }, list));
    return { row: h("tr", { data: { row: number } }, h("th", { scope: "row", class: "row-number" }, head, acts), cells), head, said, list };
  }

  updateRow(session, first, number, row, head, said, list) {
    const places = this.placesOf(number);
    const keys = [JSON.stringify([this.spec.name, number]), ...places.map((at) => at.key)];
    const findings = [...new Set(keys.flatMap((where) => session.findings.byKey.get(where) ?? []))];
    const severity = severityOf(findings);
    const settled = !severity && keys.some((where) => first.has(where));
    const state = severity ?? (settled ? "settled" : "");
    const told = JSON.stringify([state, findings.map((finding) => finding.sentence), this.numbers.indexOf(number)]);
    if (row.told !== told) {
      row.told = told;
      head.replaceChildren(sign(state) ?? String(this.numbers.indexOf(number) + 1));
      head.dataset.state = state;
      row.dataset.state = severity ?? "";
      list.replaceChildren(...findings.map((finding) => findingLine(finding)), ...this.choices(session, places));
      said.hidden = !findings.length;
    }
    for (const at of places) this.updateCell(session, at);
  }

  /** Other values of the row's doubtful cells. */
  choices(session, places) {
    const asked = places.filter((at) => session.findings.byKey.has(at.key));
    const choose = (at) => (number) => {
      this.acting.form.go(at.key);
      this.acting.choose(at, number);
    };
    return asked.map((at) => otherChips(this.acting.others(at), choose(at), "Alt+")).filter(Boolean).map((chips) => h("li", {}, chips));
  }

  updateCell(session, at) {
    const { cell } = this.cells.get(at.key);
    if (cell.contains(document.activeElement) && cell !== document.activeElement) return;
    const known = session.cell(at.path);
    const severity = severityOf(session.findings.byKey.get(at.key));
    const text = known.illegible ? "illegible" : known.value === null ? (known.text ?? "") : shown(known.value, at.spec);
    const told = JSON.stringify([text, known.text, known.edit?.why, severity, known.corrected, known.confirmed, known.edit?.kind, known.waiting]);
    if (cell.told === told && cell.textContent === text) return;
    cell.told = told;
    cell.textContent = text;
    cell.title = [known.text && known.text !== text ? `printed: ${known.text}` : "", known.edit?.why ? `because ${known.edit.why}` : ""].filter(Boolean).join("; ");
    cell.dataset.state = severity ?? "";
    cell.classList.toggle("corrected", Boolean(known.corrected || known.confirmed));
    cell.classList.toggle("gone", Boolean(known.illegible) || known.edit?.kind === "absent");
    cell.classList.toggle("waiting", Boolean(known.waiting));
    cell.setAttribute("aria-invalid", severity && severity !== "note" ? "true" : "false");
  }

  updateSums(session, numbers) {
    const sums = this.columns.map((column) => {
      if (!this.summed.has(`${this.spec.name}.${column.name}`)) return h("td", {});
      const { sum, known, count } = columnSum(numbers.map((number) => session.cell([this.spec.name, number, column.name]).value));
      const lacking = known < count ? `${count - known} of ${count} rows have no value` : "";
      return h("td", { class: `number ${lacking ? "lacking" : ""}`, title: lacking }, shown(written(sum), column), lacking ? "?" : "");
    });
    const any = sums.some((cell) => cell.textContent);
    this.foot.replaceChildren(...(any && numbers.length ? [h("tr", {}, h("th", { class: "row-number", scope: "row", title: "Sum" }, "Σ"), sums)] : []));
  }

  activate(where) {
    this.element.classList.toggle("active", where === JSON.stringify([this.spec.name]));
    for (const [cellKey, { cell }] of this.cells) cell.classList.toggle("active", cellKey === where);
  }
}
