// The bar over the pages: which page, how large, turned how, which boxes. Buttons do what the keys do.

import { h, icon } from "./elements.js";

const SHOWN = { all: "All boxes", doubts: "Boxes in doubt", none: "No boxes" };

export class Tools {
  constructor(element, desk, commands) {
    this.desk = desk;
    const button = (name, title, run, key) => h("button", { type: "button", class: "button quiet square small", title: `${title} (${key})`, "aria-label": title, onclick: () => commands[run]() }, icon(name));
    this.page = h("input", { class: "page-no", type: "text", inputmode: "numeric", "aria-label": "Page", title: "Page (g)" });
    this.pages = h("span", { class: "faint" });
    this.zoom = h("span", { class: "zoom", role: "status", "aria-label": "Zoom" });
    this.shown = h("button", { type: "button", class: "button quiet small boxes-shown", title: "Which boxes are shown (b)", onclick: () => commands.boxes() }, icon("boxes"), h("span", {}));
    this.cut = h("button", { type: "button", class: "button quiet small cut-file", title: "This file holds several documents (c)", onclick: () => commands.cut() }, icon("cut"), h("span", {}, "Cut"));
    this.pager = h("span", { class: "tool-group pager-tools" }, button("left", "Page before", "pageBack", "["), this.page, this.pages, button("right", "Next page", "pageOn", "]"));
    element.replaceChildren(
      this.pager,
      h("span", { class: "tool-group" }, button("minus", "Smaller", "zoomOut", "-"), this.zoom, button("add", "Larger", "zoomIn", "+"), button("width", "As wide as the window", "fit", "0"), button("field", "Zoom to the field", "zoomField", "z"), button("turn", "Turn the page", "rotate", "r")),
      h("span", { class: "tool-group push" }, this.cut, this.shown),
    );
    this.page.addEventListener("change", () => desk.go(Number(this.page.value)));
    this.page.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      if (event.key === "Enter") desk.go(Number(this.page.value));
      this.page.blur();
      commands.back();
    });
    desk.addEventListener("look", () => this.show());
  }

  show() {
    const now = this.desk.current();
    if (document.activeElement !== this.page) this.page.value = String(now?.no ?? "");
    const last = this.desk.sheets.at(-1)?.no ?? 0;
    this.pages.textContent = `of ${last}`;
    this.pager.hidden = this.desk.sheets.length < 2;
    this.zoom.textContent = `${Math.round(this.desk.zoom * 100)} %`;
  }

  /** Show all boxes, then those in doubt, then none. */
  turnBoxes(element) {
    const names = Object.keys(SHOWN);
    this.setBoxes(element, names[(names.indexOf(element.dataset.boxes) + 1) % names.length]);
  }

  setBoxes(element, name) {
    element.dataset.boxes = name;
    this.shown.lastElementChild.textContent = SHOWN[name];
  }
}
