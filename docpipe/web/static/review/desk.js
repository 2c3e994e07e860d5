// The left side: the document's pages one below the other, which of them one looks at, and how large they are.
// Knows places and pages, and nothing of what stands in them.

import { h } from "./elements.js";
import { PIXELS_PER_POINT, Sheet } from "./sheet.js";

const GAP = 14; // pixels around the pages
const LEAST = 0.1;
const MOST = 6;
const READABLE = [10, 44]; // pixels that a line's letters may be high before the zoom changes for them
const WISHED = 13;
const CLOSE = 24; // where one asks to see it closely

export class Desk extends EventTarget {
  constructor(element) {
    super();
    this.element = element;
    this.sheets = [];
    this.zoom = 1;
    this.fitted = true;
    element.addEventListener("scroll", () => this.look(), { passive: true });
    new ResizeObserver(() => (this.fitted ? this.fitWidth() : this.look())).observe(element);
  }

  /** Lay another document on the desk. */
  open(documentId, pages) {
    this.sheets = pages.map((page) => new Sheet(documentId, page));
    this.pile = h("div", { class: "pile" }, this.sheets.map((sheet) => sheet.element));
    this.element.replaceChildren(this.pile);
    this.element.scrollTo(0, 0);
    this.fitWidth();
  }

  sheet(pageNo) {
    return this.sheets.find((sheet) => sheet.no === pageNo);
  }

  /** The zoom at which the widest page fills the desk. */
  widthZoom() {
    const widest = Math.max(...this.sheets.map((sheet) => sheet.size()[0]), 1);
    return Math.min(2.2, (this.element.clientWidth - 2 * GAP) / (widest * PIXELS_PER_POINT));
  }

  fitWidth() {
    this.fitted = true;
    const top = this.element.scrollTop / this.zoom;
    this.lay(this.widthZoom());
    this.element.scrollTop = top * this.zoom;
  }

  lay(zoom) {
    this.zoom = Math.min(MOST, Math.max(LEAST, zoom));
    for (const sheet of this.sheets) sheet.lay(this.zoom);
    this.look();
  }

  /** Zoom by a factor; what is under the point, else in the middle, stays where it is. */
  zoomBy(factor, at) {
    const frame = this.element.getBoundingClientRect();
    const [x, y] = at ?? [frame.left + frame.width / 2, frame.top + frame.height / 2];
    const sheet = this.sheetAt(y) ?? this.sheets[0];
    if (!sheet) return;
    const [across, down] = sheet.fraction(x, y);
    this.fitted = false;
    this.lay(this.zoom * factor);
    const now = sheet.rectangle([across, down, across, down]);
    this.element.scrollBy(now.left - x, now.top - y);
  }

  /** Bring boxes of a page into view, so large that their print can be read, or larger where one asks to see it closely.
   *  `print`: the height of their print, a fraction of the page, where it is known better than by the boxes. */
  show(pageNo, boxes, closely = false, print = null) {
    const sheet = this.sheet(pageNo);
    if (!sheet || !boxes.length) return;
    const around = boxes.reduce((one, box) => [Math.min(one[0], box[0]), Math.min(one[1], box[1]), Math.max(one[2], box[2]), Math.max(one[3], box[3])]);
    this.makeReadable(sheet, boxes, around, closely, print);
    const place = sheet.rectangle(around);
    const frame = this.element.getBoundingClientRect();
    this.element.scrollBy({
      left: inside(place.left, place.right, frame.left, frame.right) ? 0 : (place.left + place.right - frame.left - frame.right) / 2,
      top: inside(place.top, place.bottom, frame.top, frame.bottom) ? 0 : (place.top + place.bottom) / 2 - frame.top - frame.height * 0.42,
      behavior: "instant",
    });
    this.look();
  }

  makeReadable(sheet, boxes, around, closely, print) {
    const turned = sheet.turn % 180;
    const aside = (sheet.page.turn ?? 0) % 180; // print runs down the file's page
    const sides = boxes.map((box) => (aside ? box[2] - box[0] : box[3] - box[1]));
    const line = Math.min(print ?? 1, ...sides) * (aside ? sheet.page.width : sheet.page.height);
    const high = line * PIXELS_PER_POINT;
    const across = turned ? (around[3] - around[1]) * sheet.page.height : (around[2] - around[0]) * sheet.page.width;
    const room = (this.element.clientWidth * 0.9) / (across * PIXELS_PER_POINT);
    const good = high * this.zoom >= READABLE[0] && high * this.zoom <= READABLE[1] && this.zoom <= room;
    if ((good && !closely) || !(high > 0)) return;
    const wished = (closely ? CLOSE : WISHED) / high;
    const zoom = Math.max(Math.min(wished, room, 4), Math.min(this.widthZoom(), room));
    if (Math.abs(zoom / this.zoom - 1) > 0.04) [this.fitted] = [false, this.lay(zoom)];
  }

  sheetAt(clientY) {
    return this.sheets.find((sheet) => sheet.element.getBoundingClientRect().bottom + GAP / 2 >= clientY) ?? this.sheets.at(-1);
  }

  /** The page that most of the desk shows. */
  current() {
    const frame = this.element.getBoundingClientRect();
    return this.sheetAt(frame.top + frame.height * 0.35);
  }

  go(pageNo) {
    const sheet = this.sheet(pageNo);
    if (sheet) this.element.scrollTop += sheet.element.getBoundingClientRect().top - this.element.getBoundingClientRect().top - GAP;
  }

  /** Load what is in view and the page after it; tell where one is. */
  look() {
    const frame = this.element.getBoundingClientRect();
    const seen = this.sheets.filter((sheet) => overlaps(sheet.element.getBoundingClientRect(), frame));
    const next = this.sheets[this.sheets.indexOf(seen.at(-1)) + 1];
    for (const sheet of [...seen, ...(next ? [next] : [])]) sheet.sharpen();
    this.seen = seen;
    this.dispatchEvent(new Event("look"));
  }
}

const inside = (low, high, from, to) => low >= from + 24 && high <= to - 24;
const overlaps = (one, other) => one.bottom > other.top && one.top < other.bottom;
