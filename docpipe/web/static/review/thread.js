// The thread between the active row of the form and its box on the page. Drawn anew whenever either may have moved.

import { s } from "./elements.js";

export class Thread {
  /** `row()` gives the element of the form, `box()` the box {left, top, right, bottom} in the window; either may be null. */
  constructor(workspace, desk, form, row, box) {
    this.parts = { desk, form, row, box };
    this.line = s("path", { class: "thread-line" });
    this.ends = [s("circle", { r: 3, class: "thread-end" }), s("circle", { r: 3, class: "thread-end" })];
    this.svg = s("svg", { class: "thread", "aria-hidden": "true" }, this.line, this.ends);
    workspace.append(this.svg);
    this.waiting = false;
    const later = () => this.later();
    desk.addEventListener("scroll", later, { passive: true });
    form.addEventListener("scroll", later, { passive: true });
    new ResizeObserver(later).observe(workspace);
    new ResizeObserver(later).observe(form.firstElementChild ?? form);
  }

  later() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  draw() {
    const ends = this.anchors();
    this.svg.classList.toggle("gone", !ends);
    if (!ends) return;
    const origin = this.svg.getBoundingClientRect();
    const [from, to] = ends.map(([x, y]) => [x - origin.left, y - origin.top]);
    const bend = Math.max(24, Math.abs(to[0] - from[0]) * 0.45);
    this.line.setAttribute("d", `M${from} C${from[0] + bend},${from[1]} ${to[0] - bend},${to[1]} ${to}`);
    for (const [circle, [x, y]] of [[this.ends[0], from], [this.ends[1], to]]) {
      circle.setAttribute("cx", x);
      circle.setAttribute("cy", y);
    }
  }

  /** From the box's right side to the row's left; null where either is out of sight. */
  anchors() {
    const box = this.parts.box();
    const row = this.parts.row()?.getBoundingClientRect();
    if (!box || !row?.height) return null;
    const desk = this.parts.desk.getBoundingClientRect();
    const form = this.parts.form.getBoundingClientRect();
    const high = (box.top + box.bottom) / 2;
    const level = row.top + Math.min(row.height / 2, 18);
    const seen = high > desk.top && high < desk.bottom && level > form.top && level < form.bottom;
    return seen ? [[Math.min(Math.max(box.right, desk.left), desk.right), high], [form.left + 5, level]] : null;
  }
}
