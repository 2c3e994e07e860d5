// The pages of a file as a board of small images, document by document; a key or a click sets a cut before a page.
// Emits "change" when the cuts changed and "page" when another page is looked at. Knows no server.

import { h, icon } from "./elements.js";
import { imageAddress } from "./api.js";
import { pagesOf, unchosen } from "./pieces.js";

const SMALL = 50; // dots per inch
const LARGE = 100;
const PATIENCE = [400, 1200, 3000, 6000]; // milliseconds until an image that could not be had is asked for again

export class CutBoard extends EventTarget {
  constructor(fileId, pieces, types) {
    super();
    this.fileId = fileId;
    this.pieces = pieces;
    this.types = types;
    this.page = 1;
    this.thumbs = Array.from({ length: pieces.count }, (_, number) => this.thumb(number + 1));
    this.element = h("div", { class: "cut-board", role: "group", "aria-label": "The pages of the file", onkeydown: (event) => this.press(event) });
    this.large = h("img", { class: "cut-large", alt: "" });
    this.draw();
    this.look(1);
  }

  thumb(page) {
    const image = patient(imageAddress(this.fileId, page, SMALL), { loading: "lazy", decoding: "async", alt: "" });
    return h("button", { type: "button", class: "cut-page", role: "checkbox", tabindex: -1, data: { page },
      onclick: () => this.toggle(page), onfocus: () => this.look(page) }, image, h("span", { class: "cut-no" }, String(page)));
  }

  // --- what is shown

  draw() {
    const pieces = this.pieces.list();
    let number = 0;
    this.element.replaceChildren(...pieces.map((piece) => this.section(piece, piece.leftOut ? 0 : ++number)));
    for (const [at, thumb] of this.thumbs.entries()) {
      const begins = this.pieces.begins(at + 1);
      thumb.setAttribute("aria-checked", String(begins));
      thumb.setAttribute("aria-label", `Page ${at + 1}: a document begins here`);
      thumb.title = at === 0 ? "" : begins ? "Take the cut before this page away" : "Cut before this page";
    }
  }

  section(piece, number) {
    const name = piece.leftOut ? "No document" : `Document ${number}`;
    const fixed = piece.known?.fixed;
    return h("section", { class: `cut-piece ${piece.leftOut ? "left-out" : ""} ${fixed ? "fixed" : ""}`, "aria-label": `${name}, ${pagesOf(piece)}`, data: { first: piece.first } },
      h("header", {}, h("strong", {}, name), h("span", { class: "faint" }, pagesOf(piece)), this.type(piece, name),
        h("button", { type: "button", class: "button quiet small cut-leave", disabled: Boolean(fixed), "aria-pressed": String(piece.leftOut), onclick: () => this.leave(piece.first) }, piece.leftOut ? "It is a document" : "Leave out")),
      fixed ? h("p", { class: "cut-fixed" }, icon("note"), fixed) : null,
      h("div", { class: "cut-pages" }, this.thumbs.slice(piece.first - 1, piece.last)));
  }

  type(piece, name) {
    if (piece.leftOut) return h("span", { class: "faint cut-type" }, "is not read");
    const options = [["", unchosen(piece)], ...this.types.map((type) => [type.name, type.title])];
    return h("select", { class: "input cut-type", "aria-label": `Type of ${name}`, disabled: Boolean(piece.known?.fixed), onchange: (event) => this.pieces.setType(piece.first, event.target.value) },
      options.map(([value, title]) => h("option", { value, selected: value === piece.type }, title)));
  }

  /** Show a page large, and let it be the one that Tab comes back to. */
  look(page) {
    this.thumbs[this.page - 1].tabIndex = -1;
    this.thumbs[this.page - 1].classList.remove("seen");
    this.page = page;
    this.thumbs[page - 1].tabIndex = 0;
    this.thumbs[page - 1].classList.add("seen");
    const large = patient(imageAddress(this.fileId, page, LARGE), { class: "cut-large", alt: `Page ${page}, large` });
    this.large.replaceWith(large);
    this.large = large;
  }

  // --- what the person does

  focus(page = this.page) {
    const thumb = this.thumbs[Math.min(this.thumbs.length, Math.max(1, page)) - 1];
    thumb.focus({ preventScroll: true });
    thumb.scrollIntoView({ block: "nearest" });
  }

  toggle(page) {
    this.say(page, this.pieces.toggle(page));
  }

  leave(page) {
    this.say(page, this.pieces.leave(page));
  }

  say(page, refusal) {
    if (!refusal) this.draw();
    this.focus(page);
    this.dispatchEvent(new CustomEvent("change", { detail: refusal }));
  }

  press(event) {
    const page = Number(event.target.dataset?.page);
    if (!page || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts = {
      ArrowRight: () => this.focus(page + 1), ArrowLeft: () => this.focus(page - 1),
      ArrowDown: () => this.focus(this.along(page, 1)), ArrowUp: () => this.focus(this.along(page, -1)),
      Home: () => this.focus(1), End: () => this.focus(this.thumbs.length),
      " ": () => this.toggle(page), Enter: () => this.toggle(page),
      x: () => this.leave(page), t: () => this.element.querySelector(`[data-first="${this.pieces.of(page).first}"] select`)?.focus(),
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    if (event.repeat && !event.key.startsWith("Arrow")) return;
    acts[event.key]();
  }

  /** The page in the next line, or the one before, that lies nearest. */
  along(page, way) {
    const middle = (thumb) => thumb.offsetLeft + thumb.offsetWidth / 2;
    const here = this.thumbs[page - 1];
    const others = this.thumbs.filter((one) => (one.offsetTop - here.offsetTop) * way > here.offsetHeight / 2);
    if (!others.length) return page;
    const line = others.at(way > 0 ? 0 : -1).offsetTop;
    const nearest = others.filter((one) => Math.abs(one.offsetTop - line) < 4).sort((one, other) => Math.abs(middle(one) - middle(here)) - Math.abs(middle(other) - middle(here)));
    return Number(nearest[0].dataset.page);
  }
}

/** An image that is asked for again where the server had too much to do. */
function patient(address, traits) {
  const image = h("img", traits);
  let tries = 0;
  image.addEventListener("error", () => tries < PATIENCE.length && setTimeout(() => { image.src = address; }, PATIENCE[tries++]));
  image.src = address;
  return image;
}
