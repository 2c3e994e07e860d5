// Draws where values stand and what findings point at, over the pages. Gravity shows by colour, by line and by a sign.

import { s } from "./elements.js";
import { key } from "./edits.js";
import { isDoubt, severityOf } from "./doubts.js";
import { valueAt } from "./places.js";

const SIGNS = { severe: "M-2.6-6h5.2L6-2.6v5.2L2.6 6h-5.2L-6 2.6v-5.2z", doubt: "M0-6 6.4 5.500H-6.400z", note: "M6 0A6 6 0 1 1-6 0 6 6 0 0 1 6 0z" };
const STROKE = { severe: "M0-3.200V.8M0 2.900v.2", doubt: "M0-2.200V1.500M0 3.300v.2", note: "M0-.5V3M0-3v.2" };

export const ROOM = [3.5, 2]; // points between the active value and the line around it, across and down

export class Boxes {
  constructor(desk) {
    this.desk = desk;
    this.known = []; // {pageNo, box, key}: what can be clicked
  }

  /** Draw all of a session's places. */
  draw(session) {
    this.session = session;
    this.known = [];
    for (const at of session.places()) this.value(at, severityOf(session.findings.byKey.get(at.key)));
    this.loose();
    const sheets = this.desk.sheets;
    const told = JSON.stringify([this.known, sheets.map((sheet) => sheet.turn)]);
    if (told === this.told && sheets === this.drawnOn) return; // nothing moved; a long table has thousands of boxes
    Object.assign(this, { told, drawnOn: sheets });
    for (const sheet of sheets) sheet.layers.boxes.replaceChildren(...this.known.filter((one) => one.pageNo === sheet.no).flatMap((one) => drawn(sheet, one)));
    this.mark();
  }

  /** Where a value stands; of one that was typed anew, or that is said not to be there, where it was read. */
  value(at, severity) {
    const now = this.session.cell(at.path).provenance ?? [];
    const before = now.length ? [] : (valueAt(this.session.read, at.path, {})?.provenance ?? []);
    this.place(at.key, now, severity);
    this.place(at.key, before, severity, "was");
  }

  /** What findings point at beside the values: places of what is missing, marks, hidden words. */
  loose() {
    const taken = new Set(this.known.map((one) => spot(one)));
    const owners = [...this.session.findings.byKey].flatMap(([where, findings]) => findings.map((finding) => [where, finding]));
    const own = this.session.findings.document.map((finding, number) => [key(["@", number]), finding]);
    for (const [where, finding] of [...owners, ...own]) {
      const places = (finding.provenance ?? []).filter((place) => !taken.has(spot({ pageNo: place.page_no, box: place.box })));
      for (const place of places) taken.add(spot({ pageNo: place.page_no, box: place.box }));
      this.place(where, places, finding.severity, "loose");
    }
  }

  place(where, provenance, severity, extra = "") {
    for (const [number, { page_no: pageNo, box }] of (provenance ?? []).entries()) {
      if (this.desk.sheet(pageNo)) this.known.push({ pageNo, box, key: where, severity, extra, signed: Boolean(severity) && number === 0 });
    }
  }

  /** Highlight the active place; gives its boxes: [{pageNo, box}]. */
  mark() {
    for (const sheet of this.desk.sheets) sheet.layers.active.replaceChildren();
    const boxes = this.boxesOf(this.session.active);
    for (const { pageNo, box } of boxes) {
      const sheet = this.desk.sheet(pageNo);
      sheet.layers.active.append(sheet.drawn(box, { class: "halo" }, ROOM), sheet.drawn(box, { class: `chosen ${this.gravity()}` }, ROOM));
    }
    return boxes;
  }

  gravity() {
    return severityOf((this.session.findings.byKey.get(this.session.active) ?? []).filter(isDoubt)) ?? "fine";
  }

  /** The boxes of a place; of a row or list those of all that belongs to it, where it has none of its own. */
  boxesOf(where) {
    if (!where) return [];
    const own = this.known.filter((one) => one.key === where);
    if (own.length) return own;
    const start = `${where.slice(0, -1)},`;
    return this.known.filter((one) => one.key.startsWith(start));
  }

  /** The smallest box at a point of a page: the key of its place, or null. */
  at(pageNo, x, y) {
    const around = this.known.filter(({ pageNo: no, box }) => no === pageNo && x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
    const size = ({ box }) => (box[2] - box[0]) * (box[3] - box[1]);
    return around.toSorted((one, other) => size(one) - size(other))[0]?.key ?? null;
  }
}

const drawn = (sheet, { box, severity, extra, signed }) =>
  [sheet.drawn(box, { class: `box ${severity ?? "fine"} ${extra}` }), ...(signed ? [sign(sheet, box, severity)] : [])];

const spot = ({ pageNo, box }) => `${pageNo} ${box.join(" ")}`;

/** A sign at what is the box's upper right corner as the page is turned, and upright. */
function sign(sheet, box, severity) {
  const [x, y] = { 0: [2, 1], 90: [0, 1], 180: [0, 3], 270: [2, 3] }[sheet.turn];
  const corner = [box[x] * sheet.page.width, box[y] * sheet.page.height];
  const place = `translate(${corner}) rotate(${-sheet.turn}) translate(5.5 -3.5) scale(.66)`;
  return s("g", { class: `sign ${severity}`, transform: place }, s("path", { d: SIGNS[severity] }), s("path", { class: "stroke", d: STROKE[severity] }));
}
