// One field of the form: its title, its control, what is printed, what was found, other values, what can be done.

import { h } from "./elements.js";
import { controlFor } from "./inputs.js";
import { severityOf } from "./doubts.js";
import { acceptLine, actions, alsoLine, becauseLine, findingLine, otherChips, sign } from "./said.js";
import { percent, printedBeside } from "./wording.js";

export class FieldRow {
  constructor(at, acting) {
    this.at = at;
    this.acting = acting;
    const id = `f-${at.path.join("-")}`;
    this.gutter = h("span", { class: "gutter" });
    this.label = h("label", { for: id, id: `${id}-title`, title: at.spec.description }, at.spec.title,
      at.spec.required ? h("span", { class: "needed", title: "Required" }, "*") : null,
      at.spec.critical ? h("span", { class: "unseen" }, " (critical)") : null);
    this.control = controlFor(at.spec, { id, "aria-describedby": `${id}-said`, "aria-required": at.spec.required ? "true" : undefined }, {
      typed: (text) => acting.type(at, text),
      chosen: (value, title) => acting.select(at, value, title),
    });
    this.state = h("span", { class: "state" });
    this.printed = h("span", { class: "printed" });
    this.said = h("ul", { class: "said", id: `${id}-said` });
    this.others = h("div", { class: "others-place" });
    this.acts = h("div", { class: "acts", role: "group", "aria-label": `What to do with ${at.spec.title}` });
    this.element = h("div", { class: "field-row", role: "group", tabindex: -1, "aria-labelledby": `${id}-title`, "aria-describedby": `${id}-said`, data: { key: at.key, name: at.spec.name } },
      this.gutter, this.label,
      h("div", { class: "value" }, h("div", { class: "line" }, this.control.element, h("div", { class: "beside" }, this.printed, this.state)), this.others, this.said, this.acts));
    this.control.element.addEventListener("focus", () => {
      acting.focus(at);
      this.control.begin(acting.session.cell(at.path));
    });
    this.control.element.addEventListener("blur", () => acting.blur(at));
    this.element.addEventListener("mousedown", (event) => this.press(event));
  }

  /** A click beside the control chooses the row, one on the title begins to write: at once, as rows move when one is chosen. */
  press(event) {
    if (event.target.closest("input, select, textarea, button, a")) return;
    event.preventDefault();
    if (event.target.closest("label")) return this.control.element.focus();
    this.acting.focus(this.at);
    this.element.focus({ preventScroll: true });
  }

  /** Show how things stand; the text that somebody is writing is left alone. */
  update(session, first) {
    const cell = session.cell(this.at.path);
    const findings = session.findings.byKey.get(this.at.key) ?? [];
    const severity = severityOf(findings);
    const settled = !severity && first.has(this.at.key);
    const state = severity ?? (cell.illegible ? "illegible" : settled || cell.corrected || cell.confirmed ? "settled" : cell.value === null ? "absent" : "");
    if (document.activeElement !== this.control.element) this.control.show(cell);
    this.control.element.toggleAttribute("readonly", session.readOnly);
    if (this.control.element.tagName === "SELECT") this.control.element.disabled = session.readOnly;
    this.control.element.setAttribute("aria-invalid", severity === "severe" || severity === "doubt" ? "true" : "false");
    this.control.element.setAttribute("placeholder", cell.illegible ? "cannot be read" : cell.edit?.kind === "absent" ? "not on the document" : "not found");
    this.element.dataset.state = state;
    this.element.classList.toggle("filled", cell.value !== null || Boolean(cell.text));
    this.gutter.replaceChildren(...[sign(state)].filter(Boolean));
    this.showState(cell, severity);
    this.showPrinted(cell);
    this.showSaid(session, findings);
    this.others.replaceChildren(...[otherChips(this.acting.others(this.at), (number) => this.acting.choose(this.at, number))].filter(Boolean));
  }

  showState(cell, severity) {
    const words = cell.waiting ? "…" : cell.illegible ? "cannot be read" : cell.edit?.kind === "absent" ? "absent" : cell.confirmed ? "right as read" : cell.corrected ? "corrected" : "";
    const sure = typeof cell.confidence === "number" ? percent(cell.confidence) : "";
    this.state.textContent = words || [cell.derived ? "computed" : "", sure].filter(Boolean).join(" ");
    this.state.title = sure && !words ? `The probability that this value is right: ${sure}` : "";
    this.state.className = `state ${words && !severity ? "done" : ""}`;
  }

  showPrinted(cell) {
    const printed = printedBeside(cell, this.at.spec);
    const read = cell.corrected ? this.acting.session.details(this.at.path) && this.acting.readText(this.at) : "";
    this.printed.replaceChildren(...(printed ? [h("span", { class: "unseen" }, "printed "), h("q", {}, printed)] : read ? ["was ", h("q", {}, read)] : []));
    this.printed.title = printed ? `Printed: ${printed}` : read ? `It was read as: ${read}` : "";
  }

  showSaid(session, findings) {
    const lines = findings.map((finding) => {
      const [host] = this.acting.hostOf(finding);
      return !host || host.key === this.at.key ? findingLine(finding) : alsoLine(finding, host.spec.title, () => this.acting.go(host.key));
    });
    const { edit } = session.cell(this.at.path);
    const left = edit && !session.cell(this.at.path).waiting ? acceptLine(findings) : null;
    this.said.replaceChildren(...lines, ...[left, edit?.why ? becauseLine(edit.why) : null].filter(Boolean));
  }

  activate(on) {
    this.element.classList.toggle("active", on);
    this.acts.replaceChildren(...(on && !this.acting.session.readOnly ? actions(this.acting.actionsFor(this.at)) : []));
  }
}
