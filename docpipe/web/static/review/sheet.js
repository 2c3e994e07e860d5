// One page on the desk: its image and what is drawn over it, in one SVG, so that boxes stay sharp at every zoom.
// Lengths inside are points of the file's page; turning and zooming leave them alone.

import { h, s } from "./elements.js";
import { imageAddress } from "./api.js";

export const PIXELS_PER_POINT = 96 / 72;
const A4 = { width: 595, height: 842 };
const RESOLUTIONS = [100, 150, 200, 300]; // dots per inch that the server keeps images at

export class Sheet {
  constructor(documentId, page) {
    this.documentId = documentId;
    this.page = page.width ? page : { ...page, ...A4 };
    this.measured = Boolean(page.width);
    this.no = page.page_no;
    this.turn = page.turn ?? 0;
    this.dpi = this.sharpness = 0; // dots per inch of the image that was asked for, and of the one that is there
    this.image = s("image", { preserveAspectRatio: "none" });
    this.paper = s("rect", { class: "paper" });
    this.layers = { boxes: s("g"), words: s("g"), active: s("g") };
    this.inner = s("g", {}, this.paper, this.image, Object.values(this.layers));
    this.svg = s("svg", { class: "sheet", role: "img", "aria-label": `Page ${this.no}` }, this.inner);
    this.fault = h("p", { class: "sheet-fault", role: "alert", hidden: true }, "This page’s image could not be loaded. ",
      h("button", { class: "button small", type: "button", onclick: () => this.load(this.wanted) }, "Try again"));
    this.element = h("div", { class: "sheet-frame", data: { page: this.no } }, this.svg, this.fault);
    this.lay(1);
  }

  /** Width and height as it lies now, in points. */
  size() {
    const { width, height } = this.page;
    return this.turn % 180 ? [height, width] : [width, height];
  }

  /** Show it at a zoom, where 1 is as large as on paper. */
  lay(zoom) {
    this.zoom = zoom;
    const [across, down] = this.size();
    this.svg.setAttribute("viewBox", `0 0 ${across} ${down}`);
    this.svg.setAttribute("width", across * zoom * PIXELS_PER_POINT);
    this.svg.setAttribute("height", down * zoom * PIXELS_PER_POINT);
    const { width, height } = this.page;
    for (const part of [this.paper, this.image]) {
      part.setAttribute("width", width);
      part.setAttribute("height", height);
    }
    const shift = { 0: [0, 0], 90: [height, 0], 180: [width, height], 270: [0, width] }[this.turn];
    this.inner.setAttribute("transform", `translate(${shift}) rotate(${this.turn})`);
    if (this.dpi) this.sharpen();
  }

  rotate() {
    this.turn = (this.turn + 90) % 360;
    this.lay(this.zoom);
  }

  /** Load the image as sharp as this zoom needs; a sharper one that is there already stays. */
  sharpen() {
    const needed = this.zoom * 96 * (devicePixelRatio || 1) * 0.85;
    const dpi = RESOLUTIONS.find((one) => one >= needed) ?? RESOLUTIONS.at(-1);
    if (dpi > this.dpi) this.load(dpi);
  }

  /** The image is put in place when it has arrived whole, so that nothing flickers. */
  load(dpi) {
    this.dpi = this.wanted = dpi;
    this.fault.hidden = true;
    const address = imageAddress(this.documentId, this.no, dpi);
    const arriving = new Image();
    arriving.onload = () => {
      if (dpi <= this.sharpness) return; // a sharper one was quicker
      this.sharpness = dpi;
      this.image.setAttribute("href", address);
      this.svg.classList.add("loaded");
      if (!this.measured) this.measure(arriving, dpi);
    };
    arriving.onerror = () => {
      if (this.wanted !== dpi) return;
      this.dpi = 0;
      this.fault.hidden = this.sharpness > 0;
    };
    arriving.src = address;
  }

  /** A page of which nobody kept the size is as large as its image. */
  measure(image, dpi) {
    this.measured = true;
    Object.assign(this.page, { width: (image.naturalWidth * 72) / dpi, height: (image.naturalHeight * 72) / dpi });
    this.lay(this.zoom);
    this.element.dispatchEvent(new Event("measured", { bubbles: true }));
  }

  /** Where a point of the window lies on the page, in fractions of the file's page. */
  fraction(clientX, clientY) {
    const point = new DOMPoint(clientX, clientY).matrixTransform(this.inner.getScreenCTM().inverse());
    return [point.x / this.page.width, point.y / this.page.height];
  }

  /** Where a box of the page lies in the window: {left, top, right, bottom}. */
  rectangle(box) {
    const matrix = this.inner.getScreenCTM();
    const [one, other] = [[box[0], box[1]], [box[2], box[3]]].map(([x, y]) =>
      new DOMPoint(x * this.page.width, y * this.page.height).matrixTransform(matrix));
    return { left: Math.min(one.x, other.x), right: Math.max(one.x, other.x), top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) };
  }

  /** The rectangle of a box, in points, a little wider than what it is around. */
  drawn(box, traits, [across, down] = [1.5, 1.5]) {
    const { width, height } = this.page;
    const place = { x: box[0] * width - across, y: box[1] * height - down };
    const size = { width: (box[2] - box[0]) * width + 2 * across, height: (box[3] - box[1]) * height + 2 * down };
    return s("rect", { ...place, ...size, rx: 1.5, ...traits });
  }
}
