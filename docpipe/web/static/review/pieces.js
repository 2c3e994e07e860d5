// How a file falls apart while a person sets cuts: where documents begin, of which type they are, what is left out. Pure.
// A piece is {first, last, type, leftOut, known}; `known`: the document of these pages that is there already, or null.

import { titled } from "./wording.js";

export class Pieces {
  /** `told`: what the server says of the file now. */
  constructor(told) {
    this.count = told.page_count;
    this.split = told.status === "split";
    this.known = told.pieces.filter((piece) => piece.id && this.split);
    this.starts = new Map(told.pieces.map((piece) => [piece.first, { type: "", leftOut: piece.left_out }]));
    this.before = this.key();
  }

  list() {
    const firsts = [...this.starts.keys()].sort((one, other) => one - other);
    return firsts.map((first, number) => {
      const last = (firsts[number + 1] ?? this.count + 1) - 1;
      const known = this.known.find((one) => one.first === first && one.last === last) ?? null;
      return { first, last, known, ...this.starts.get(first) };
    });
  }

  of(page) {
    return this.list().findLast((piece) => piece.first <= page);
  }

  begins(page) {
    return this.starts.has(page);
  }

  /** Set a cut before a page, or take it away; gives why that cannot be, or null. */
  toggle(page) {
    if (page === 1) return "The first document begins at page 1.";
    const held = this.known.find((one) => one.fixed && this.breaks(one, page));
    if (held) return held.fixed;
    if (!this.begins(page)) this.starts.set(page, { type: "", leftOut: false });
    else {
      const joined = this.of(page - 1);
      this.starts.get(joined.first).leftOut &&= this.starts.get(page).leftOut;
      this.starts.delete(page);
    }
    return null;
  }

  /** Whether a cut before this page, set or taken away, would change a document's pages. */
  breaks(one, page) {
    return this.begins(page) ? page === one.first || page === one.last + 1 : page > one.first && page <= one.last;
  }

  /** Let the pages of a piece belong to no document, or to one again; gives why that cannot be, or null. */
  leave(page) {
    const piece = this.of(page);
    if (piece.known?.fixed) return piece.known.fixed;
    this.starts.get(piece.first).leftOut = !piece.leftOut;
    return null;
  }

  setType(first, name) {
    this.starts.get(first).type = name;
  }

  asked() {
    return this.list().map(({ first, last, type, leftOut }) => ({ first, last, document_type: leftOut ? null : type || null, left_out: leftOut }));
  }

  key() {
    return JSON.stringify(this.asked());
  }

  changed() {
    return this.key() !== this.before;
  }

  /** Documents that were handed over once and are cut otherwise now. */
  takenBack() {
    const left = this.list().filter((piece) => piece.known && !piece.type && !piece.leftOut).map((piece) => piece.known);
    return this.known.filter((one) => one.handed_over && !left.includes(one));
  }

  /** "3 documents: pages 1–2, page 4, pages 5–9. Left out: page 3." */
  inWords() {
    const pieces = this.list();
    const kept = pieces.filter((piece) => !piece.leftOut);
    const out = pieces.filter((piece) => piece.leftOut);
    const documents = kept.length === 1 ? "1 document" : `${kept.length} documents`;
    return `${documents}: ${kept.map(pagesOf).join(", ")}.${out.length ? ` Left out: ${out.map(pagesOf).join(", ")}.` : ""}`;
  }
}

export const pagesOf = ({ first, last }) => (first === last ? `page ${first}` : `pages ${first}–${last}`);

/** What is said where no type is chosen. */
export const unchosen = (piece) => (piece.known ? `As it is: ${titled(piece.known.document_type ?? "unknown type")}` : "The reader finds out");
