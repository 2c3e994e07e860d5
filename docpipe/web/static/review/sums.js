// How the document's own sums stand, in words and figures, as one corrects. Knows the session's values alone.

import { h, icon } from "./elements.js";
import { written } from "./decimals.js";
import { standing } from "./equations.js";
import { isList } from "./places.js";
import { shown } from "./wording.js";

const MONEY = { widget: "money" };
const STATES = { holds: ["settled", "Adds up"], broken: ["severe", "Does not add up"], open: ["note", "Cannot be told"] };

export class Sums {
  constructor(session, go) {
    this.session = session;
    this.go = go;
    this.list = h("ul", { class: "sums" });
    this.element = h("section", { class: "list sums-part" }, h("header", {}, h("h2", {}, "Sums")), this.list);
    this.specs = new Map(session.fields.map((spec) => [spec.name, spec]));
  }

  valueOf = (path) => {
    const [name, column] = path.split(".");
    const spec = this.specs.get(name);
    if (column && spec && isList(spec)) return this.session.rows(name).map((number) => this.session.cell([name, number, column]).value);
    return this.session.cell([name]).value;
  };

  update() {
    const all = this.session.equations.map((equation) => standing(equation.text, this.valueOf));
    const told = all.filter((one) => one.state !== "open" || this.matters(one));
    this.list.replaceChildren(...told.map((one) => this.line(one)));
    this.element.hidden = !told.length;
  }

  /** Whether a sum that cannot be told should be: not for want of a value that documents need not have. */
  matters({ terms }) {
    const lacking = terms.flat().filter((term) => term.amount === null);
    const known = terms.flat().some((term) => term.amount !== null && this.valueOf(term.path) !== null);
    return known && lacking.some(({ path }) => path.includes(".") || this.specs.get(path)?.required || this.session.cell([path]).edit || this.session.findings.byKey.has(JSON.stringify([path])));
  }

  line({ state, off, terms }) {
    const [left, right] = terms.map((side) => side.flatMap((term, place) => this.term(term, place)));
    const told = state === "broken" ? h("span", { class: "off" }, `off by ${shown(off, MONEY)}`) : state === "open" ? h("span", { class: "off" }, "a value is missing") : null;
    return h("li", { class: `sum ${state}` }, icon(STATES[state][0], STATES[state][1]), h("span", { class: "equation" }, left, h("b", {}, " = "), right), told);
  }

  /** Optional terms that are absent count nothing and are left out. */
  term({ sign, path, optional, amount }, place) {
    const [name, column] = path.split(".");
    const spec = this.specs.get(name);
    const absent = optional && this.valueOf(path) === null;
    if (absent || (column && optional && !this.session.rows(name).length)) return [];
    const figure = amount ? shown(written(amount), MONEY) : "?";
    const operator = place || sign < 0n ? h("b", {}, sign < 0n ? " − " : " + ") : null;
    const open = () => this.go(JSON.stringify(column ? [name, this.session.rows(name)[0], column] : [name]));
    const title = column ? `Σ ${spec?.title ?? name}` : (spec?.title ?? name);
    return [operator, h("button", { type: "button", class: "term", title: `Go to ${title}`, onclick: open }, h("span", { class: "term-name" }, title), h("span", { class: "figure" }, figure))];
  }
}
