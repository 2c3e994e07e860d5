// The control that fits a field: a line or several of text, a choice, yes or no. Says what the person did; decides nothing.
// A control is {element, show(cell), begin(cell)}; it tells `typed(text)` or `chosen(value, title)`.

import { h } from "./elements.js";
import { isTall, shown, typed } from "./wording.js";

const YES_NO = [{ value: true, title: "Yes" }, { value: false, title: "No" }];
const MODES = { money: "decimal", number: "decimal", percent: "decimal" };

export function controlFor(spec, traits, tell) {
  if (["checkbox", "signature"].includes(spec.widget)) return chooser(spec, YES_NO, traits, tell);
  if (spec.widget === "choice") return chooser(spec, spec.choices ?? [], traits, tell);
  return writer(spec, traits, tell);
}

/** A line of text, or several; shows the value at rest, and what is printed while one writes. */
function writer(spec, traits, tell) {
  const tall = isTall(spec);
  const common = { class: `control ${spec.widget}`, spellcheck: "false", autocomplete: "off", autocapitalize: "off", ...traits };
  const element = tall ? h("textarea", { rows: 1, ...common }) : h("input", { type: "text", inputmode: MODES[spec.widget], ...common });
  element.addEventListener("input", () => tell.typed(element.value));
  const size = () => tall && (element.rows = Math.min(6, Math.max(1, element.value.split("\n").length)));
  element.addEventListener("input", size);
  const write = (text) => {
    if (element.value !== text) element.value = text;
    size();
  };
  return {
    element,
    show: (cell) => write(cell.waiting || cell.value === null ? typed(cell) : tall ? (cell.text ?? shown(cell.value, spec)) : shown(cell.value, spec)),
    begin: (cell) => {
      write(typed(cell));
      element.select();
    },
  };
}

/** One of a few values, or none. */
function chooser(spec, choices, traits, tell) {
  const options = choices.map((choice, number) => h("option", { value: String(number) }, choice.title));
  const element = h("select", { class: `control ${spec.widget}`, ...traits }, h("option", { value: "" }, "–"), options);
  element.addEventListener("change", () => {
    const choice = choices[element.value];
    if (choice) tell.chosen(choice.value, choice.title);
    else tell.typed("");
  });
  const show = (cell) => {
    const place = choices.findIndex((choice) => String(choice.value) === String(cell.value));
    element.value = place < 0 ? "" : String(place);
  };
  return { element, show, begin: show };
}
