// Words on the page: a click, or a drag over several, takes them over; a click on a box leads to its place in the form.
// Emits "words" {text, provenance, more} and "box" {key}. Knows no form.

import { wordsOf } from "./api.js";

const SLACK = 0.003; // of the page, that a click may miss a word by

export class Picking extends EventTarget {
  constructor(desk, boxes) {
    super();
    this.desk = desk;
    this.boxes = boxes;
    this.words = new WeakMap(); // by sheet: those of documents that were left go with them
    this.start = null;
    this.eager = () => false; // whether a click on a word takes it over even where it stands in a box
    this.blocked = () => false;
    desk.addEventListener("look", () => desk.seen.forEach((sheet) => this.fetch(sheet)));
    const element = desk.element;
    element.addEventListener("mousedown", (event) => event.button === 0 && event.target.closest(".sheet") && event.preventDefault());
    element.addEventListener("pointerdown", (event) => event.button === 0 && this.press(event));
    element.addEventListener("pointermove", (event) => this.move(event));
    element.addEventListener("pointerup", (event) => this.release(event));
    element.addEventListener("pointercancel", () => this.stop());
  }

  /** Words are fetched when their page is first seen; a failed fetch is tried again at the next look. */
  async fetch(sheet) {
    if (this.words.has(sheet)) return;
    this.words.set(sheet, []);
    try {
      this.words.set(sheet, (await wordsOf(sheet.documentId, sheet.no)).map(([text, ...box]) => ({ text, box })));
      sheet.svg.dataset.words = "";
      this.dispatchEvent(new CustomEvent("known", { detail: { sheet } }));
    } catch {
      this.words.delete(sheet);
    }
  }

  /** How high the print in boxes of a page is, as its words tell: of what lies askew their boxes grow less; else null. */
  printHeight(sheet, boxes) {
    const inside = ({ box }) => boxes.some((one) => box[0] < one[2] && box[2] > one[0] && box[1] < one[3] && box[3] > one[1]);
    const sides = (sheet.page.turn ?? 0) % 180 ? [0, 2] : [1, 3];
    const heights = (this.words.get(sheet) ?? []).filter(inside).map(({ box }) => box[sides[1]] - box[sides[0]]);
    return heights.length ? heights.toSorted((one, other) => one - other)[Math.floor(heights.length / 2)] : null;
  }

  place(event) {
    const sheet = this.desk.sheets.find((one) => one.svg.contains(event.target));
    if (!sheet) return null;
    const [x, y] = sheet.fraction(event.clientX, event.clientY);
    return { sheet, x, y };
  }

  wordAt({ sheet, x, y }) {
    const near = ({ box }) => x >= box[0] - SLACK && x <= box[2] + SLACK && y >= box[1] - SLACK && y <= box[3] + SLACK;
    return (this.words.get(sheet) ?? []).find(near) ?? null;
  }

  /** Whether a drag that begins here picks words, so that it does not move the desk. */
  picks(event) {
    const at = this.place(event);
    return Boolean(at && this.wordAt(at));
  }

  press(event) {
    const at = this.place(event);
    if (!at || this.blocked()) return;
    this.start = { ...at, word: this.wordAt(at), clientX: event.clientX, clientY: event.clientY };
    if (this.start.word) this.desk.element.setPointerCapture(event.pointerId);
  }

  move(event) {
    if (this.start?.word) {
      const [x, y] = this.start.sheet.fraction(event.clientX, event.clientY);
      this.paint(this.start.sheet, this.swept(x, y));
      return;
    }
    const at = this.start ? null : this.place(event);
    const word = at && this.wordAt(at);
    this.desk.element.classList.toggle("on-word", Boolean(word));
    if (word !== this.hovered) this.paint(at?.sheet, word ? [word] : []);
    this.hovered = word;
  }

  swept(x, y) {
    const { sheet, x: x0, y: y0, word } = this.start;
    const area = [Math.min(x0, x), Math.min(y0, y), Math.max(x0, x), Math.max(y0, y)];
    const touched = ({ box }) => box[0] < area[2] && box[2] > area[0] && box[1] < area[3] && box[3] > area[1];
    const found = (this.words.get(sheet) ?? []).filter(touched);
    return found.length ? found : [word];
  }

  release(event) {
    const start = this.start;
    if (!start) return;
    const moved = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
    const [x, y] = start.sheet.fraction(event.clientX, event.clientY);
    const words = start.word && moved > 4 ? this.swept(x, y) : null;
    this.stop();
    if (words) this.take(start.sheet, words, event.shiftKey);
    else if (moved <= 4) this.click(start, event);
  }

  click({ sheet, x, y, word }, event) {
    const where = this.boxes.at(sheet.no, x, y);
    const own = where && where === this.boxes.session?.active;
    if (word && (!where || own || this.eager() || event.altKey)) this.take(sheet, [word], event.shiftKey);
    else if (where) this.dispatchEvent(new CustomEvent("box", { detail: { key: where } }));
  }

  take(sheet, words, more) {
    const lines = inLines(words);
    const around = words.map((word) => word.box).reduce((one, box) => [Math.min(one[0], box[0]), Math.min(one[1], box[1]), Math.max(one[2], box[2]), Math.max(one[3], box[3])]);
    this.dispatchEvent(new CustomEvent("words", { detail: { lines, more, provenance: { page_no: sheet.no, box: around } } }));
  }

  paint(sheet, words) {
    for (const one of this.desk.sheets) one.layers.words.replaceChildren();
    sheet?.layers.words.append(...words.map((word) => sheet.drawn(word.box, { class: "word" }, [0.8, 0.8])));
  }

  stop() {
    this.start = this.hovered = null;
    this.paint();
  }
}

/** Words as lines of text: by their height on the page, then from left to right. */
function inLines(words) {
  const lines = [];
  for (const word of words.toSorted((one, other) => one.box[1] + one.box[3] - other.box[1] - other.box[3])) {
    const middle = (word.box[1] + word.box[3]) / 2;
    const line = lines.find((one) => middle > one.top && middle < one.bottom);
    if (line) line.words.push(word);
    else lines.push({ top: word.box[1], bottom: word.box[3], words: [word] });
  }
  return lines.map((line) => line.words.toSorted((one, other) => one.box[0] - other.box[0]).map((word) => word.text).join(" "));
}
