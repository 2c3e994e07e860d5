// Findings and choices in words, as they stand under what they touch. Makes elements; knows no session.

import { h, icon, keycap } from "./elements.js";
import { SEVERITY } from "./wording.js";

/** One finding: a sign of its gravity, which is also read out, and its sentence. */
export function findingLine(finding, onclick) {
  const sentence = onclick ? h("button", { type: "button", class: "link", onclick }, finding.sentence) : h("span", {}, finding.sentence);
  return h("li", { class: `finding ${finding.severity}` }, icon(finding.severity, `${SEVERITY[finding.severity]}:`), sentence);
}

/** Where the whole sentence stands at another field. */
export function alsoLine(finding, title, onclick) {
  return h("li", { class: `finding also ${finding.severity}` }, icon(finding.severity, `${SEVERITY[finding.severity]}:`),
    h("span", {}, "as said at ", h("button", { type: "button", class: "link", onclick }, title)));
}

/** What to do about doubts that a person's word on the value did not settle; null where none are left. */
export function acceptLine(findings) {
  const left = findings.filter((finding) => finding.severity !== "note" && finding.acceptable !== false);
  if (!left.length) return null;
  const why = left.some((finding) => finding.severity === "severe") ? ", saying why" : "";
  return h("li", { class: "because faint" }, `This stays. Accept it on purpose${why}: `, keycap("Ctrl+Enter"));
}

/** Why a person changed or marked a value. */
export const becauseLine = (why) => h("li", { class: "because" }, h("span", { class: "faint" }, "because "), why);

/** Other values that the reader saw, each with its key: a digit, in tables with `Alt`. */
export function otherChips(others, choose, before = "") {
  if (!others.length) return null;
  const chips = others.slice(0, 9).map((other, number) =>
    h("button", { type: "button", class: "chip other", tabindex: -1, onclick: () => choose(number) }, keycap(`${before}${number + 1}`), other.title));
  return h("div", { class: "others", role: "group", "aria-label": "Other values that were read" }, h("span", { class: "faint" }, "or"), chips);
}

/** What can be done with the active field, each with its key. */
export function actions(list) {
  return list.map(({ key, title, run }) =>
    h("button", { type: "button", class: "act", tabindex: -1, onmousedown: (event) => event.preventDefault(), onclick: run }, keycap(key), title));
}

const SIGN = { severe: ["severe", "Severe"], doubt: ["doubt", "In doubt"], note: ["note", "Note"], settled: ["settled", "Settled"], absent: ["absent", "Not on the document"], illegible: ["illegible", "Cannot be read"] };

/** The sign in front of a row. */
export const sign = (state) => (SIGN[state] ? icon(...SIGN[state]) : null);
