// How values, places and times are said to people. Pure.

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const TALL = new Set(["textarea", "address"]);
/** Whether it is shown as it is printed, line by line. */
export const isTall = (spec) => TALL.has(spec.widget);
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
/** The English name of a language by its code; empty where the reader could not tell it. */
export const languageIn = (code) => (code ? LANGUAGES.of(code) : "");
const NUMERIC = new Set(["money", "number", "percent"]);
export const isNumeric = (spec) => NUMERIC.has(spec.widget);

/** A value as a person of no particular country reads it: 1 234.50, 3 Jan 2025, DE12 3456. */
export function shown(value, spec) {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  const choice = spec.choices?.find((one) => String(one.value) === text);
  if (choice) return choice.title;
  if (isNumeric(spec)) return grouped(text) + (spec.widget === "percent" ? " %" : "");
  if (spec.widget === "date") return dayIn(text);
  if (spec.widget === "iban") return text.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1 ");
  if (spec.widget === "duration") return durationIn(text);
  return text;
}

const grouped = (text) => {
  const [, sign, whole, rest] = /^([+-]?)(\d+)(\..*)?$/.exec(text) ?? [];
  return whole === undefined ? text : `${sign === "-" ? "−" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, "\u202f")}${rest ?? ""}`;
};

const dayIn = (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? DAY.format(new Date(text)) : text);

const UNITS = { Y: "year", M: "month", W: "week", D: "day" };
const durationIn = (text) => {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(text) ?? [];
  return unit ? `${count} ${UNITS[unit]}${count === "1" ? "" : "s"}` : text;
};

const plainly = (text) => String(text ?? "").toLowerCase().replace(/[\s\u202f]/g, "");

/** The printed text, on one line, where it tells more than the value that is shown. */
export function printedBeside(cell, spec) {
  if (!cell.text || cell.corrected || spec.widget === "checkbox" || typeof cell.value === "boolean" || isTall(spec)) return "";
  const printed = cell.text.split("\n").join(" · ");
  return plainly(printed) === plainly(shown(cell.value, spec)) || plainly(printed) === plainly(cell.value) ? "" : printed;
}

/** What is typed over: the text as printed; where a value has none, as in what was computed, the value itself. */
export const typed = (cell) => cell.text ?? (cell.value === null ? "" : String(cell.value));

/** A probability in whole per cents, never rounded up; of the surest no more is said than 99 %. As in docpipe/wording.py. */
export const percent = (confidence) => `${Math.min(99, Math.floor(confidence * 100 + 1e-9))} %`;

export const SEVERITY = { severe: "Severe", doubt: "In doubt", note: "Note" };

export const KINDS = { value: "Value", absent: "Not on the document", illegible: "Cannot be read", row_added: "Row added", row_removed: "Row removed" };

/** "0:07", "12:40", "1:02:03" */
export function clock(seconds) {
  const whole = Math.floor(seconds);
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** `proof_of_address` -> `Proof of address` */
export const titled = (name) => {
  const words = String(name ?? "").replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
